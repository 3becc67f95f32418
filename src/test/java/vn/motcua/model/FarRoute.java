package vn.motcua.model;

import static java.util.stream.Collectors.groupingBy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.Csv;

/**
 * A dossier that one desk has received for a place, in memory: where it stands, where it is on the way to, and who has
 * seen it. Read from the data files without the classes of the catalogue.
 */
final class FarRoute {

    private static final String FORWARD = "forward";
    private static final String BRANCH = "CNDK";

    private final Map<String, String> agencies;
    private final List<NamedCsvRecord> steps;
    private final Map<String, List<NamedCsvRecord>> outcomes;
    private final String receiving;
    final String competent;
    final Set<String> seenBy = new HashSet<>();

    /** Empty once it has ended. */
    String step;

    @Nullable
    String next;

    @Nullable
    String outcome;

    FarRoute(String version, String level, String receiving, String place) {
        this.receiving = receiving;
        this.competent = level.equals("COMMUNE") ? place : BRANCH;
        this.agencies = of("legs", version).stream()
                .collect(java.util.stream.Collectors.toMap(it -> it.getField("key"), it -> it.getField("agency")));
        this.steps = of("steps", version);
        this.outcomes = of("outcomes", version).stream().collect(groupingBy(it -> it.getField("step")));
        this.step = isFar() ? FORWARD : first();
        seenBy.add(receiving);
    }

    static List<NamedCsvRecord> of(String file, String version) {
        return Csv.read("catalogue/" + file + ".csv").stream()
                .filter(it -> it.getField("version").equals(version))
                .toList();
    }

    boolean isFar() {
        return !competent.equals(receiving);
    }

    boolean isOpen() {
        return !step.isEmpty();
    }

    List<String> ways() {
        if (step.equals(FORWARD)) return List.of("pass-on");
        return outcomes.get(step).stream().map(it -> it.getField("key")).toList();
    }

    void ends(String way) {
        var to = step.equals(FORWARD) ? first() : way(way).getField("next");
        if (to.isEmpty()) {
            outcome = way(way).getField("end");
            step = "";
        } else if (leg(to).equals(leg(step))) step = to;
        else {
            next = to;
            seenBy.add(agency(to));
        }
    }

    void accepted() {
        step = String.valueOf(next);
        next = null;
    }

    void comesBack() {
        next = null;
    }

    String standing() {
        if (step.isEmpty()) return "";
        return step + " " + unit(step) + (next == null ? "" : " > " + unit(next));
    }

    /** The first desk, or where there is none the unit of that kind: as the files have them in order. */
    String unit(String of) {
        return unit(agency(of), of.equals(FORWARD) ? "DESK" : row(of).getField("unit"));
    }

    static String unit(String agency, String kind) {
        return Csv.read("organisation/units.csv").stream()
                .filter(it -> it.getField("agency").equals(agency)
                        && it.getField("kind").equals(kind))
                .filter(it -> it.getField("valid_to").isEmpty())
                .findFirst()
                .orElseThrow()
                .getField("code");
    }

    String role(String of) {
        return of.equals(FORWARD) ? "RECEPTIONIST" : row(of).getField("role");
    }

    private String agency(String of) {
        if (of.equals(FORWARD) || comesBack(of)) return receiving;
        var selector = agencies.get(row(of).getField("leg"));
        return selector.equals("RECEIVING") ? competent : selector.replaceFirst("^NAMED:", "");
    }

    /** A result is given out where the dossier was received, and goes there by a hand-over of its own. */
    private boolean comesBack(String of) {
        return row(of).getField("kind").equals("RETURNING");
    }

    private String leg(String of) {
        if (of.equals(FORWARD)) return "there";
        return isFar() && comesBack(of) ? "back" : row(of).getField("leg");
    }

    private String first() {
        return steps.getFirst().getField("key");
    }

    private NamedCsvRecord way(String key) {
        return outcomes.get(step).stream()
                .filter(it -> it.getField("key").equals(key))
                .findFirst()
                .orElseThrow();
    }

    private NamedCsvRecord row(String key) {
        return steps.stream()
                .filter(it -> it.getField("key").equals(key))
                .findFirst()
                .orElseThrow();
    }

    static List<String> agencies(Set<String> but) {
        var all = new ArrayList<>(List.of("LDG", "XHT", "XHTB", "XHL", "XHS", "XDG", "XLD", "PHT", "PBT"));
        all.removeAll(but);
        return all;
    }
}
