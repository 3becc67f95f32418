package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.motcua.catalogue.Catalogue;

/** What a citizen was formally told on the way: an apology, a date moved, what to pay, that handling stopped. */
@Service
public class Told {

    private static final Set<String> KINDS = Set.of(
            DossierFacts.OBLIGED,
            DossierFacts.DISCHARGED,
            DossierFacts.REAPPOINTED,
            DossierFacts.RECOMPUTED,
            DossierFacts.STOPPED,
            DossierFacts.WENT_ON,
            DossierFacts.AWAITS_AGAIN,
            DossierFacts.WITHDRAWN,
            DossierFacts.REOPENED);

    /** Forms 04 and 05 bear the reason; what else an officer wrote may name people and is for officers. */
    private static final Set<String> WITH_REASON = Set.of(DossierFacts.REAPPOINTED, DossierFacts.STOPPED);

    private final Timeline timeline;
    private final Catalogue catalogue;

    Told(Timeline timeline, Catalogue catalogue) {
        this.timeline = timeline;
        this.catalogue = catalogue;
    }

    /** When (legal time), and in the words of the notice. */
    public record Notice(Instant at, String words) {}

    /** In order; for whoever may read them as the citizen does. */
    public List<Notice> of(DossierCard dossier) {
        var route = catalogue.version(dossier.procedureVersion()).route();
        var reasons = timeline.personal(dossier.code());
        return timeline.of(dossier.code()).stream()
                .filter(it -> KINDS.contains(it.kind()))
                .map(it -> new Notice(it.at(), FactWords.of(it, words(it, reasons), route)))
                .toList();
    }

    private static Map<String, Object> words(TimelineEntry fact, Map<Long, Map<String, Object>> reasons) {
        return WITH_REASON.contains(fact.kind()) ? reasons.getOrDefault(fact.seq(), Map.of()) : Map.of();
    }
}
