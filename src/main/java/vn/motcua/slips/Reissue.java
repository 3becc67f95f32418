package vn.motcua.slips;

import static vn.motcua.platform.Words.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.TimelineEntry;
import vn.motcua.platform.LegalClock;

/** Why form 01 is printed again, after what stood on the one the citizen has was changed; from the facts. */
record Reissue(String words, String officer) {

    private static final String REOPENED = "dossier.reopened";

    /** The kinds of facts after which the receipt says other things of people or papers, and how it says so. */
    private static final Map<String, String> REASONS = Map.of(
            "dossier.corrected",
            "slips.receipt.corrected",
            "dossier.requester-replaced",
            "slips.receipt.replaced",
            REOPENED,
            "slips.receipt.reopened");

    private static final String MOVED = "slips.receipt.moved";
    private static final String DUE_AT = "dueAt";

    /**
     * The last one counts, and how many there were; none: the receipt is the first. The desk signs for what others have
     * decided: a new date, a result done again.
     */
    static @Nullable Reissue of(List<TimelineEntry> facts) {
        var changes = changes(facts);
        if (changes.isEmpty()) return null;
        var last = changes.getLast();
        var key = REASONS.getOrDefault(last.kind(), MOVED);
        var day = PaperDate.day(LocalDate.ofInstant(last.at(), LegalClock.ZONE));
        var officer = key.equals(MOVED) || last.kind().equals(REOPENED)
                ? facts.getFirst().actor()
                : last.actor();
        return new Reissue(t(key, changes.size(), day), officer);
    }

    /** What is promised stands in the facts as {@code dueAt}; another one than before is another date. */
    private static List<TimelineEntry> changes(List<TimelineEntry> facts) {
        var changes = new ArrayList<TimelineEntry>();
        var promised = facts.isEmpty() ? null : facts.getFirst().body().get(DUE_AT);
        for (var fact : facts) {
            var due = fact.body().getOrDefault(DUE_AT, promised);
            if (REASONS.containsKey(fact.kind()) || !Objects.equals(due, promised)) changes.add(fact);
            promised = due;
        }
        return changes;
    }
}
