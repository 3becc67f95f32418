package vn.motcua.slips;

import static vn.motcua.platform.Words.t;

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

    /** None: the receipt is the first. All that has changed is told, each kind once, in the order of its last time. */
    static @Nullable Reissue of(List<TimelineEntry> facts) {
        var changes = changes(facts);
        if (changes.isEmpty()) return null;
        var words = changes.entrySet().stream()
                .map(it -> words(it.getKey(), it.getValue(), facts))
                .collect(Collectors.joining("; "));
        var last = changes.lastEntry();
        var officer = OF_OTHERS.contains(last.getKey())
                ? facts.getFirst()
                : last.getValue().getLast();
        return new Reissue(t("slips.receipt.again", words), officer.actor());
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

    private static LinkedHashMap<String, List<TimelineEntry>> changes(List<TimelineEntry> facts) {
        var changes = new LinkedHashMap<String, List<TimelineEntry>>();
        var promised = facts.isEmpty() ? null : facts.getFirst().body().get(DUE_AT);
        for (var fact : facts) {
            var due = fact.body().getOrDefault(DUE_AT, promised);
            var change = CHANGES.getOrDefault(fact.kind(), Objects.equals(due, promised) ? "" : MOVED);
            promised = due;
            if (GOES_ON.contains(fact.kind())) changes.remove(STOPPED);
            if (change.isEmpty()) continue;
            var times = new ArrayList<>(changes.getOrDefault(change, List.of()));
            times.add(fact);
            changes.putLast(change, times);
        }
        return changes;
    }
}
