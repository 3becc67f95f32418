package vn.motcua.route;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;

/** What an officer has just done to a dossier, and where it is now. Only to those who see work of its agency. */
@Component
class LastActs {

    private final TrailQuery trails;
    private final Itinerary itinerary;
    private final Gate gate;

    LastActs(TrailQuery trails, Itinerary itinerary, Gate gate) {
        this.trails = trails;
        this.itinerary = itinerary;
        this.gate = gate;
    }

    /** In words. {@code act}: the step this officer ended, and how; {@code number}: what the result was given. */
    record LastAct(
            DossierCode code,
            @Nullable String act,
            String where,
            @Nullable String number) {}

    Optional<LastAct> of(DossierCode code, Actor me) {
        var trail = trails.of(code);
        if (trail.stream().noneMatch(it -> me.mayAt(Worklist.VIEW, it.post().agency()))) return Optional.empty();
        var open = trails.open(code);
        var ended = trail.stream()
                .filter(it -> it.end() != null)
                .reduce((_, later) -> later)
                .filter(it -> me.username().equals(it.post().holder()));
        return Optional.of(new LastAct(
                code,
                ended.map(LastActs::act).orElse(null),
                open.map(this::where).orElseGet(() -> Words.t("route.done.resolved")),
                ended.map(it -> Objects.requireNonNull(it.end()).number()).orElse(null)));
    }

    private static String act(StepTime step) {
        return Words.t(
                "route.done.act",
                step.name(),
                Objects.requireNonNull(step.end()).name());
    }

    private String where(OpenStep open) {
        var bound = open.bound();
        if (bound != null) return Words.t("route.done.sent", unit(bound.unit(), open));
        var step = Sending.template(itinerary.version(open.work().procedureVersion()), open)
                .name();
        var hold = open.hold();
        return hold == null
                ? Words.t("route.done.next", step, unit(open.place().unit(), open))
                : Words.t("route.done.next-held", step, unit(open.place().unit(), open), gate.name(hold.holder()));
    }

    private String unit(String code, OpenStep open) {
        return itinerary.fullName(code, LocalDate.ofInstant(open.times().openedAt(), LegalClock.ZONE));
    }
}
