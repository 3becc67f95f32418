package vn.motcua.slips;

import static vn.motcua.platform.Words.t;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Corrections;
import vn.motcua.dossier.TimelineEntry;
import vn.motcua.platform.LegalClock;

/** Why form 01 is printed again, after what stood on the one the citizen has was changed; from the facts. */
record Reissue(String words, String officer) {

    private static final String CORRECTED = "corrected";
    private static final String STOPPED = "stopped";
    private static final String MOVED = "moved";
    /** And the limit began anew. */
    private static final String SUPPLEMENTED = "supplemented";

    /** The kinds of facts after which the receipt says other things of people or papers, or promises nothing more. */
    private static final Map<String, String> CHANGES = Map.of(
            "dossier.corrected",
            CORRECTED,
            "dossier.requester-replaced",
            "replaced",
            "dossier.reopened",
            "reopened",
            "dossier.stopped",
            STOPPED,
            "dossier.withdrawn",
            "withdrawn");

    private static final Set<String> GOES_ON = Set.of("dossier.went-on", "dossier.awaits-again");

    /** What others than the desk decide: it signs for them all the same. */
    private static final Set<String> OF_OTHERS = Set.of(MOVED, "reopened", STOPPED);

    private static final String PAPERS_CORRECTED = "documents.corrected";
    private static final String DUE_AT = "dueAt";

    /**
     * None: nothing has changed. All that has is told, each kind once, in the order of its last time; {@code given}:
     * when the first copy was printed, which the last change may have come before.
     */
    static @Nullable Reissue of(List<TimelineEntry> facts, @Nullable Instant given) {
        var changes = changes(facts);
        if (changes.isEmpty()) return null;
        var words = changes.entrySet().stream()
                .map(it -> words(it.getKey(), it.getValue(), facts))
                .collect(Collectors.joining("; "));
        var last = changes.lastEntry();
        var officer = OF_OTHERS.contains(last.getKey())
                ? facts.getFirst()
                : last.getValue().getLast();
        var before = given != null && !given.isAfter(last.getValue().getLast().at());
        return new Reissue(t(before ? "slips.receipt.again" : "slips.receipt.again.first", words), officer.actor());
    }

    private static String words(String change, List<TimelineEntry> times, List<TimelineEntry> facts) {
        var day = PaperDate.day(LocalDate.ofInstant(times.getLast().at(), LegalClock.ZONE));
        var what = change.equals(CORRECTED) ? corrected(facts) : "";
        return t("slips.receipt.again." + change, times.size(), day, what);
    }

    private static String corrected(List<TimelineEntry> facts) {
        return facts.stream()
                .flatMap(it -> it.kind().equals(PAPERS_CORRECTED)
                        ? Stream.of(t("dossier.correct.papers"))
                        : Corrections.changed(it).stream())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The day: another hour of it is no other date. */
    private static @Nullable LocalDate due(TimelineEntry fact, @Nullable LocalDate before) {
        return fact.body().get(DUE_AT) instanceof String due
                ? LocalDate.ofInstant(Instant.parse(due), LegalClock.ZONE)
                : before;
    }

    private static LinkedHashMap<String, List<TimelineEntry>> changes(List<TimelineEntry> facts) {
        var changes = new LinkedHashMap<String, List<TimelineEntry>>();
        var promised = facts.isEmpty() ? null : due(facts.getFirst(), null);
        var run = 1;
        for (var fact : facts) {
            var due = due(fact, promised);
            var next = fact.body().get("run") instanceof Number number ? number.intValue() : run;
            var change = next > run ? SUPPLEMENTED : Objects.equals(due, promised) ? "" : MOVED;
            change = CHANGES.getOrDefault(fact.kind(), change);
            promised = due;
            run = next;
            if (GOES_ON.contains(fact.kind())) changes.remove(STOPPED);
            if (change.isEmpty()) continue;
            var times = new ArrayList<>(changes.getOrDefault(change, List.of()));
            times.add(fact);
            changes.putLast(change, times);
        }
        return changes;
    }
}
