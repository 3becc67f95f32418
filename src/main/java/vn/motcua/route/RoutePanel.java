package vn.motcua.route;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.StepTemplate;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierPanel;
import vn.motcua.kernel.Actor;
import vn.motcua.organisation.Unit;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;

/** The route on the dossier's page: what was done, by whom and when; who has it now; what is to come. */
@Component
@Order(25)
class RoutePanel implements DossierPanel {

    /** How the receiver ends a hand-over, which is a step of the sender. */
    private static final Set<String> ANSWERED_THERE = Set.of("ACCEPTED", "DECLINED");

    private final TrailQuery query;
    private final Trails trails;
    private final LegHeads heads;
    private final Itinerary itinerary;
    private final Deliveries deliveries;
    private final Gate gate;
    private final LegalClock clock;

    RoutePanel(
            TrailQuery query,
            Trails trails,
            LegHeads heads,
            Itinerary itinerary,
            Deliveries deliveries,
            Gate gate,
            LegalClock clock) {
        this.deliveries = deliveries;
        this.heads = heads;
        this.query = query;
        this.trails = trails;
        this.itinerary = itinerary;
        this.gate = gate;
        this.clock = clock;
    }

    /** {@code blocks}: the way of the dossier, then one for each leg that works or worked beside it. */
    record Page(Way way, List<Block> blocks) {}

    /** Without a head where no legs work at the same time. */
    record Block(
            LegHeads.@Nullable Head head,
            List<Line> done,
            @Nullable PanelNow now,
            List<StepTemplate> toCome) {}

    /** Of how many steps how many are done; one that is done again counts when it is done. */
    record Way(int done, int steps) {}

    /** {@code unit} and {@code officer} in words. */
    record Line(StepTime time, String unit, String officer, StepMinutes minutes) {

        boolean isOnTheWay() {
            return time.isOnTheWay();
        }

        String outcome() {
            return end().name();
        }

        @Nullable
        String note() {
            return end().note();
        }

        @Nullable
        String number() {
            return end().number();
        }

        Instant closedAt() {
            return Objects.requireNonNull(time.span().closedAt());
        }

        private StepTime.End end() {
            return Objects.requireNonNull(time.end());
        }
    }

    /** Who reads the page of what. */
    private record Reading(DossierCard dossier, Actor viewer) {}

    @Override
    public Optional<Panel> of(DossierCard dossier, Actor viewer) {
        var steps = trails.of(dossier.code());
        if (steps.isEmpty()) return Optional.empty();
        var names = new HashMap<String, String>();
        var lines = steps.stream().map(it -> line(dossier, it, names)).toList();
        var open = query.allOpen(dossier.code());
        var legs = trails.legs(dossier.code());
        var besides = legs.stream().filter(LegTime::beside).toList();
        var reading = new Reading(dossier, viewer);
        var blocks = new ArrayList<Block>();
        var main = legs.stream().filter(it -> !it.beside()).toList();
        blocks.add(block(besides.isEmpty() ? null : heads.of(main.getLast()), main, lines, open, reading));
        besides.forEach(it -> blocks.add(block(heads.of(it), List.of(it), lines, open, reading)));
        var toCome = blocks.stream().flatMap(it -> it.toCome().stream()).toList();
        return Optional.of(new Panel("route.panel.title", "route/panel", new Page(way(steps, toCome), blocks)));
    }

    private Block block(
            LegHeads.@Nullable Head head, List<LegTime> legs, List<Line> lines, List<OpenStep> open, Reading reading) {
        var numbers = legs.stream().map(LegTime::leg).toList();
        var own = lines.stream().filter(it -> numbers.contains(it.time().leg())).toList();
        var now = open.stream().filter(it -> numbers.contains(it.work().leg())).findFirst();
        return new Block(
                head,
                own.stream().filter(it -> it.time().end() != null).toList(),
                now.map(it -> now(it, own.getLast(), reading)).orElse(null),
                now.map(trails::toCome).orElse(List.of()));
    }

    private static Way way(List<StepTime> steps, List<StepTemplate> toCome) {
        var left = toCome.stream().map(StepTemplate::key).collect(Collectors.toSet());
        steps.stream()
                .filter(it -> it.end() == null && !it.isOnTheWay())
                .map(StepTime::step)
                .forEach(left::add);
        var done = steps.stream()
                .filter(it -> it.end() != null && !it.isOnTheWay())
                .map(StepTime::step)
                .filter(it -> !left.contains(it))
                .distinct()
                .count();
        return new Way((int) done, (int) done + left.size());
    }

    private PanelNow now(OpenStep open, Line line, Reading reading) {
        var slack = StepSlack.of(itinerary, open, reading.dossier(), clock.instant());
        var work = open.isSeenBy(reading.viewer()) && !open.isOnTheWay() && !open.isWaiting() ? open.id() : null;
        var bound = open.bound();
        var kept = bound == null ? null : deliveries.whyNot(bound.unit()).orElse(null);
        return new PanelNow(line, slack, itinerary.posting(open), kept, work);
    }

    /** {@code names}: of the officers met on this page, so that each is asked for once. */
    private Line line(DossierCard dossier, StepTime step, Map<String, String> names) {
        var post = step.post();
        var unit = itinerary.unit(post.unit()).map(Unit::name).orElse(post.unit());
        var officer = post.holder() == null ? "" : names.computeIfAbsent(post.holder(), gate::name);
        var end = step.end();
        if (FinishedStep.isJoined(step)) officer = Words.t("route.panel.joined");
        if (end != null && end.ender().insteadOf() != null)
            officer = Words.t(
                    "route.panel.instead-of",
                    officer,
                    names.computeIfAbsent(end.ender().insteadOf(), gate::name));
        if (step.isOnTheWay()) unit = Words.t("route.panel.sender", unit);
        if (end != null && ANSWERED_THERE.contains(end.outcome())) officer = Words.t("route.panel.receiver", officer);
        var route = itinerary.version(dossier.procedureVersion()).route();
        var calendar = itinerary.calendar(post.agency());
        var given = Posting.given(route.step(step.step()), step.span().openedAt(), calendar);
        return new Line(step, unit, officer, StepMinutes.of(step, given.minutes(), calendar, clock.instant()));
    }
}
