package vn.motcua.acts;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Appointments;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Holds;
import vn.motcua.dossier.Pauses;
import vn.motcua.dossier.Reopenings;
import vn.motcua.dossier.Stops;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.route.PaidResults;

/** Does an act by its kind, for pages and systems alike. */
@Component
class Doing {

    private final Pauses pauses;
    private final Stops stops;
    private final Appointments appointments;
    private final Reopenings reopenings;
    private final Holds holds;
    private final PaidResults paid;
    private final SlipNumbers slips;

    Doing(
            Pauses pauses,
            Stops stops,
            Appointments appointments,
            Reopenings reopenings,
            Holds holds,
            PaidResults paid,
            SlipNumbers slips) {
        this.pauses = pauses;
        this.stops = stops;
        this.appointments = appointments;
        this.reopenings = reopenings;
        this.holds = holds;
        this.paid = paid;
        this.slips = slips;
    }

    /** {@code card}: as it was seen. In one transaction with the number of its slip, where it has one. */
    @Transactional
    public Decision<DossierCode> act(Kind kind, DossierCard card, ActForm form, Actor by) {
        var asked = form.asked(card.code());
        return switch (kind) {
            case PAUSE -> on(Grounds.pause(form.ground()), ground -> pauses.pause(asked, ground, by));
            case RESUME -> pauses.resume(asked, by);
            case OBLIGE -> pauses.oblige(asked, by);
            case DISCHARGE -> discharge(asked, form, by);
            case STOP ->
                on(
                        Grounds.stop(form.ground()),
                        ground -> stops.stop(asked, ground, by).map(it -> slips.stopped(card, it)));
            case GO_ON -> stops.goOn(asked, by);
            case WITHDRAW -> stops.withdraw(asked, by).map(it -> slips.stopped(card, it));
            case REOPEN -> reopen(card, form, by);
            case REAPPOINT ->
                form.day() == null
                        ? Decision.refused(Refusal.of("acts.no-day").on("day"))
                        : appointments.reappoint(asked, form.day(), by).map(it -> slips.apologised(card, it));
        };
    }

    private Decision<DossierCode> discharge(Asked asked, ActForm form, Actor by) {
        if (!Boolean.TRUE.equals(form.resultHere())) return pauses.discharge(asked, by);
        return holds.holdWithReasonAtDesk(asked, Permissions.OBLIGE, by).then(held -> paid.receive(held, by));
    }

    private Decision<DossierCode> reopen(DossierCard card, ActForm form, Actor by) {
        return Grounds.fault(form.ground())
                .map(it -> reopenings
                        .reopen(form.asked(card.code()), new Reopenings.Wrong(it, form.leg()), by)
                        .map(wrong -> slips.withdrawn(card, wrong)))
                .orElseGet(() -> Decision.refused(Refusal.of("acts.no-fault").on("ground")));
    }

    private static <T> Decision<DossierCode> on(Optional<T> ground, Function<T, Decision<DossierCode>> act) {
        return ground.map(act)
                .orElseGet(() -> Decision.refused(Refusal.of("acts.no-ground").on("ground")));
    }
}
