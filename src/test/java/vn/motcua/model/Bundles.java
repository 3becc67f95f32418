package vn.motcua.model;

import static java.util.stream.Collectors.groupingBy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.Csv;

/**
 * A bundle in memory, read from the data files without the classes of the catalogue: where each of its legs stands, and
 * what each has answered. Leg 1 forks and waits; the chosen ones are counted after it in the order of the files.
 */
final class Bundles {

    static final String FORKING = "commune";
    private static final String RECEIVING = "RECEIVING";

    private final List<NamedCsvRecord> legs;
    private final List<NamedCsvRecord> steps;
    private final Map<String, List<NamedCsvRecord>> outcomes;
    private final Set<String> parts;

    /** The open step of each open leg. */
    final Map<Integer, String> open = new TreeMap<>();

    /** Offered to the agency of that step, and not answered. */
    final Set<Integer> onTheWay = new TreeSet<>();

    /** Declined there or taken back, and not sent again. */
    final Set<Integer> toResend = new TreeSet<>();

    final Map<Integer, String> answers = new TreeMap<>();
    private final Map<Integer, String> names = new TreeMap<>();
    /** The law lists something for which its clock may stand still. */
    final boolean mayPause;

    boolean isPaused;
    boolean isWithdrawn;

    @Nullable
    String outcome;

    Bundles(String version, Set<String> parts) {
        this.parts = parts;
        this.legs = of("legs", version);
        this.steps = of("steps", version);
        this.outcomes = of("outcomes", version).stream().collect(groupingBy(it -> it.getField("step")));
        this.mayPause = !of("grounds", version).isEmpty();
        names.put(1, FORKING);
        open.put(1, steps.getFirst().getField("key"));
    }

    private static List<NamedCsvRecord> of(String file, String version) {
        return Csv.read("catalogue/" + file + ".csv").stream()
                .filter(it -> it.getField("version").equals(version))
                .toList();
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    List<NamedCsvRecord> waysOf(int leg) {
        return outcomes.get(open.get(leg));
    }

    boolean waits(int leg) {
        return kind(open.get(leg)).equals("JOIN");
    }

    /** Why nobody may end that step now; empty: it may be ended. */
    Optional<String> no(int leg) {
        if (isPaused) return Optional.of("dossier.not-now");
        return waits(leg) ? Optional.of("route.step.waiting") : Optional.empty();
    }

    void answered(int leg, String answer) {
        onTheWay.remove(leg);
        if (!answer.equals("accept")) toResend.add(leg);
    }

    void sentAgain(int leg) {
        toResend.remove(leg);
        onTheWay.add(leg);
    }

    void ends(int leg, NamedCsvRecord way) {
        if (!way.getField("result").isEmpty()) answers.put(leg, way.getField("result"));
        var next = way.getField("next");
        if (next.isEmpty()) ended(leg, way.getField("end"));
        else if (kind(next).equals("JOIN")) fork(next);
        else open.put(leg, next);
    }

    private void fork(String join) {
        open.put(1, join);
        var number = 1;
        for (var leg : legs)
            if (leg.getField("joined_at").equals(join) && parts.contains(leg.getField("part"))) {
                names.put(++number, leg.getField("key"));
                open.put(number, first(leg.getField("key")));
                if (!leg.getField("agency").equals(RECEIVING)) onTheWay.add(number);
            }
    }

    private void ended(int leg, String end) {
        open.remove(leg);
        if (leg == 1) {
            outcome = end.equals("BY_RESULTS") ? together() : end;
            return;
        }
        answers.put(leg, end);
        if (open.size() == 1) open.put(1, outcomes.get(open.get(1)).getFirst().getField("next"));
    }

    private String together() {
        var refused = answers.values().stream().filter("REFUSED"::equals).count();
        return refused == answers.size() ? "REFUSED" : refused == 0 ? "GRANTED" : "PARTLY";
    }

    boolean mayWithdraw() {
        return answers.isEmpty();
    }

    void withdrawn() {
        open.clear();
        onTheWay.clear();
        toResend.clear();
        isWithdrawn = true;
    }

    /** Each as {@code leg step}, on the way to it as {@code leg >step}, back from there as {@code leg <step}. */
    List<String> standing() {
        var lines = new ArrayList<String>();
        open.forEach((leg, step) ->
                lines.add(leg + " " + (onTheWay.contains(leg) ? ">" : toResend.contains(leg) ? "<" : "") + step));
        return lines;
    }

    private String first(String leg) {
        return steps.stream()
                .filter(it -> it.getField("leg").equals(leg))
                .findFirst()
                .orElseThrow()
                .getField("key");
    }

    private String kind(@Nullable String step) {
        return steps.stream()
                .filter(it -> it.getField("key").equals(Objects.requireNonNull(step)))
                .findFirst()
                .orElseThrow()
                .getField("kind");
    }
}
