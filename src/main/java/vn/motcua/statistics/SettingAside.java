package vn.motcua.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Fact;
import vn.motcua.dossier.Timeline;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.NotFound;

/**
 * Training, tests and duplicates are in no number (one-stop.md §7.2). The dossier itself goes on as it is; who said so
 * and why stands in its timeline, and it can be counted again.
 */
@Service
class SettingAside {

    static final int REASON_MAX = 500;

    private final Dossiers dossiers;
    private final Timeline timeline;
    private final SetAsideQuery aside;
    private final LegalClock clock;

    SettingAside(Dossiers dossiers, Timeline timeline, SetAsideQuery aside, LegalClock clock) {
        this.dossiers = dossiers;
        this.timeline = timeline;
        this.aside = aside;
        this.clock = clock;
    }

    enum Cause {
        DUPLICATE,
        TRAINING,
        TEST
    }

    /** {@code isAside}: what it is now. */
    record Seen(DossierCard card, boolean isAside) {}

    /** Only for who may do it where the dossier was received. */
    Seen see(DossierCode code, Actor by) {
        var card = dossiers.find(code, by, Permissions.SET_ASIDE)
                .filter(it -> by.mayAt(Permissions.SET_ASIDE, it.keeper().agency()))
                .orElseThrow(NotFound::new);
        return new Seen(card, aside.of(code.value()).isPresent());
    }

    /** Refuses without a reason, and what has been said already. */
    @Transactional
    public Decision<DossierCode> setAside(DossierCode code, @Nullable Cause cause, String reason, Actor by) {
        var seen = see(code, by);
        if (seen.isAside()) return Decision.refused(Refusal.of("statistics.aside.already"));
        if (cause == null)
            return Decision.refused(Refusal.of("statistics.aside.no-cause").on("cause"));
        return said(seen, "statistics.set-aside", Map.of("cause", cause.name()), reason, by);
    }

    @Transactional
    public Decision<DossierCode> countAgain(DossierCode code, String reason, Actor by) {
        var seen = see(code, by);
        if (!seen.isAside()) return Decision.refused(Refusal.of("statistics.aside.counted"));
        return said(seen, "statistics.counted-again", Map.of(), reason, by);
    }

    private Decision<DossierCode> said(Seen seen, String kind, Map<String, Object> body, String typed, Actor by) {
        var reason = typed.strip();
        if (reason.isEmpty())
            return Decision.refused(Refusal.of("statistics.aside.no-reason").on("reason"));
        if (reason.length() > REASON_MAX)
            return Decision.refused(
                    Refusal.of("statistics.aside.reason-long", REASON_MAX).on("reason"));
        var card = seen.card();
        var fact = new Fact(kind, new HashMap<>(body), Map.of("reason", reason));
        timeline.append(card.code(), by, card.keeper().agency(), clock.instant(), List.of(fact));
        return Decision.granted(card.code());
    }
}
