package vn.motcua.route;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
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
    private final Deliveries deliveries;
    private final Gate gate;

    LastActs(TrailQuery trails, Itinerary itinerary, Deliveries deliveries, Gate gate) {
        this.trails = trails;
        this.itinerary = itinerary;
        this.deliveries = deliveries;
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
        var ended = trail.stream()
                .filter(it -> it.end() != null && me.username().equals(it.post().holder()))
                .max(Comparator.comparing(LastActs::closedAt)
                        .thenComparingInt(StepTime::leg)
                        .thenComparingInt(StepTime::seq));
        return Optional.of(new LastAct(
                code,
                ended.map(LastActs::act).orElse(null),
                where(trails.allOpen(code), ended.map(StepTime::leg).orElse(0)),
                ended.map(it -> Objects.requireNonNull(it.end()).number()).orElse(null)));
    }

    private static Instant closedAt(StepTime ended) {
        return Objects.requireNonNull(ended.span().closedAt());
    }

    private static String act(StepTime step) {
        return Words.t(
                "route.done.act",
                step.name(),
                Objects.requireNonNull(step.end()).name());
    }

    /** What comes next in the leg of the act; where it has ended or waits itself, who is waited for. */
    private String where(List<OpenStep> open, int leg) {
        if (open.isEmpty()) return Words.t("route.done.resolved");
        var next = open.stream().filter(it -> it.work().leg() == leg).findFirst();
        if (next.isPresent() && !next.get().isWaiting()) return where(next.get());
        var others = open.stream().filter(it -> !it.isWaiting()).toList();
        return others.size() == open.size()
                ? where(open.getLast())
                : Words.t("route.done.waits", others.stream().map(this::awaited).collect(Collectors.joining("; ")));
    }

    private String awaited(OpenStep other) {
        var bound = other.bound();
        return bound == null
                ? unit(other.place().unit(), other)
                : deliveries
                        .whyNot(bound.unit())
                        .map(why -> Words.t("route.done.waits.kept", unit(bound.unit(), other), why))
                        .orElseGet(() -> Words.t("route.done.waits.sent", unit(bound.unit(), other)));
    }

    private String where(OpenStep open) {
        var bound = open.bound();
        if (bound != null)
            return deliveries
                    .whyNot(bound.unit())
                    .map(why -> Words.t("route.done.kept", unit(bound.unit(), open), why))
                    .orElseGet(() -> Words.t("route.done.sent", unit(bound.unit(), open)));
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
