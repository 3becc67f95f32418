package vn.motcua.rating;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.PhaseName;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.LegalClock;

/**
 * A dossier is rated once, when it has ended: by who has its key, or on a paper that the desk enters. Who used the key
 * may change the answers for some days, since a thumb slips on a phone; a paper stays what it is. The same answers sent
 * again are the same rating, so that a double click rates once.
 */
@Service
public class Ratings {

    private final RatingTable table;
    private final Scales scales;
    private final Catalogue catalogue;
    private final LegalClock clock;

    Ratings(RatingTable table, Scales scales, Catalogue catalogue, LegalClock clock) {
        this.table = table;
        this.scales = scales;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** What the holder of the key may do now. */
    public enum Standing {
        NOT_YET,
        MAY_RATE,
        MAY_CHANGE,
        RATED
    }

    @Transactional(readOnly = true)
    public Standing standing(DossierCard dossier) {
        if (!hasEnded(dossier)) return Standing.NOT_YET;
        return last(dossier.code())
                .map(it -> mayChange(it) ? Standing.MAY_CHANGE : Standing.RATED)
                .orElse(Standing.MAY_RATE);
    }

    /** The result was collected, or there will be none. */
    static boolean hasEnded(DossierCard dossier) {
        return dossier.state().phase() == PhaseName.RETURNED || dossier.isEndedUnanswered();
    }

    Scale scale() {
        return scales.on(clock.today());
    }

    Optional<Rating> last(DossierCode code) {
        return table.last(code);
    }

    Instant changeableUntil(Rating rating) {
        return scales.on(LocalDate.ofInstant(rating.firstAt(), LegalClock.ZONE)).changeableUntil(rating.firstAt());
    }

    private boolean mayChange(Rating rating) {
        return rating.way() == Rating.Way.KEY && clock.instant().isBefore(changeableUntil(rating));
    }

    /** Whoever calls has checked the key. */
    @Transactional
    Decision<DossierCode> rate(DossierCard dossier, Map<String, String> typed, String remark) {
        return read(dossier, typed, remark).then(it -> add(dossier, it, null));
    }

    /** A paper slip; whoever calls has checked that it is this officer's desk. */
    @Transactional
    Decision<DossierCode> enter(DossierCard dossier, Map<String, String> typed, String remark, Actor by) {
        return read(dossier, typed, remark).then(it -> add(dossier, it, by.username()));
    }

    private Decision<Given> read(DossierCard dossier, Map<String, String> typed, String remark) {
        if (!hasEnded(dossier)) return Decision.refused(Refusal.of("rating.not-yet"));
        return RatingRules.read(scale(), typed, remark);
    }

    private Decision<DossierCode> add(DossierCard dossier, Given given, @Nullable String officer) {
        var family = catalogue.version(dossier.procedureVersion()).family();
        var added = new RatingTable.Added(
                dossier.code(), scale(), given, clock.instant(), officer, scales.isSensitive(family));
        var last = last(dossier.code());
        if (last.isEmpty() && table.add(added, 1, added.at())) return Decision.granted(dossier.code());
        var former = last.or(() -> last(dossier.code())).orElseThrow();
        if (former.says(given)) return Decision.granted(dossier.code());
        if (officer != null || !mayChange(former)) return Decision.refused(Refusal.of("rating.rated"));
        return table.add(added, former.revision() + 1, former.firstAt())
                ? Decision.granted(dossier.code())
                : Decision.refused(Refusal.of("rating.changed-meanwhile"));
    }
}
