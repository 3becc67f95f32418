package vn.motcua.slips;

import static vn.motcua.platform.Words.t;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.TimelineEntry;
import vn.motcua.platform.LegalClock;

/** Why form 01 is printed again, after what stood on the one the citizen has was changed; from the facts. */
record Reissue(String words, String officer) {

    /** The kinds of facts after which the receipt says other things of people or papers, and how it says so. */
    private static final Map<String, String> REASONS = Map.of(
            "dossier.corrected", "slips.receipt.corrected",
            "dossier.requester-replaced", "slips.receipt.replaced");

    /** The last one counts, and how many there were; none: the receipt is the first. */
    static @Nullable Reissue of(List<TimelineEntry> facts) {
        var changes =
                facts.stream().filter(it -> REASONS.containsKey(it.kind())).toList();
        if (changes.isEmpty()) return null;
        var last = changes.getLast();
        var day = PaperDate.day(LocalDate.ofInstant(last.at(), LegalClock.ZONE));
        var key = REASONS.getOrDefault(last.kind(), "");
        return new Reissue(t(key, changes.size(), day), last.actor());
    }
}
