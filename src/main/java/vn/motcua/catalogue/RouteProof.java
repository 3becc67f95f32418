package vn.motcua.catalogue;

import static vn.motcua.catalogue.RouteGraph.tell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.catalogue.StepOutcome.End;
import vn.motcua.kernel.Refusal;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.UnitKind;

/**
 * Proves a version before it is published: work can always come to an end, within the limit, at every desk that offers
 * it, and with an answer for the citizen. Each flaw tells its counter-example. Pure.
 */
final class RouteProof {

    private final ProcedureVersion version;
    private final Places places;
    private final RouteGraph graph;

    private RouteProof(ProcedureVersion version, Places places) {
        this.version = version;
        this.places = places;
        this.graph = new RouteGraph(version.route());
    }

    /** What is wrong with the version; nothing when it is proven. */
    static List<Refusal> flaws(ProcedureVersion version, Places places) {
        if (version.route().steps().isEmpty()) return List.of(Refusal.of("catalogue.proof.no-steps"));
        var shape = RouteShape.flaws(version.route());
        if (!shape.isEmpty()) return shape;
        var proof = new RouteProof(version, places);
        return Stream.of(proof.reachability(), proof.answers(), proof.time(), proof.places())
                .flatMap(List::stream)
                .toList();
    }

    private List<Refusal> reachability() {
        var ways = graph.ways(_ -> true);
        var flaws = new ArrayList<Refusal>();
        for (var step : version.route().steps()) {
            var way = ways.get(step.key());
            if (way == null) flaws.add(Refusal.of("catalogue.proof.unreachable", step.name()));
            else if (!graph.reachesAnEnd(step)) flaws.add(Refusal.of("catalogue.proof.no-end", tell(way)));
        }
        return flaws;
    }

    /** A dossier ends with a paper that was signed and numbered, and one may end with what was asked for. */
    private List<Refusal> answers() {
        var flaws = new ArrayList<Refusal>();
        var unnumbered = graph.ways(step -> step.kind() != StepKind.NUMBERING);
        for (var step : version.route().steps()) {
            if (step.kind() == StepKind.NUMBERING && !graph.isSignedBefore(step))
                flaws.add(Refusal.of("catalogue.proof.unsigned", step.name()));
            var without = unnumbered.get(step.key());
            if (without != null && needsNumber(step))
                flaws.add(Refusal.of("catalogue.proof.unnumbered", tell(without)));
        }
        if (version.route().steps().stream().noneMatch(step -> endsWith(step, End.GRANTED)))
            flaws.add(Refusal.of("catalogue.proof.never-granted"));
        return flaws;
    }

    private List<Refusal> time() {
        var longest = graph.longest();
        var needed = RouteGraph.counted(longest);
        return Stream.concat(
                        Stream.of(version.terms().limit()),
                        version.contents().cases().stream()
                                .map(ProcedureCase::limit)
                                .filter(Objects::nonNull))
                .distinct()
                .filter(limit -> allowed(limit).minutes() < needed)
                .map(limit -> Refusal.of(
                        "catalogue.proof.too-long",
                        tell(longest),
                        needed,
                        allowed(limit).minutes()))
                .toList();
    }

    /** At every agency that offers it, on the first and the last day, every step's place is a unit. */
    private List<Refusal> places() {
        var flaws = new ArrayList<Refusal>();
        for (var day : days()) {
            var agencies = places.withDesk(version.validity().offeredBy(), day);
            if (agencies.isEmpty()) flaws.add(Refusal.of("catalogue.proof.offered-nowhere", day));
            for (var agency : agencies) for (var step : version.route().steps()) place(step, agency, day, flaws);
        }
        return flaws;
    }

    private void place(StepTemplate step, AgencyCode receiving, LocalDate day, List<Refusal> flaws) {
        var selector = version.route().leg(step.leg()).agency();
        if (places.resolve(selector, step.unit(), receiving, day).isEmpty())
            flaws.add(Refusal.of("catalogue.proof.nobody", receiving, day, step.name()));
        // Divisions never receive from outside: what another agency sends comes to the desk, where there is one.
        var fromOutside = step.unit() != UnitKind.DESK && graph.isEnteredFromAnotherLeg(step);
        if (fromOutside
                && places.resolve(selector, UnitKind.DESK, receiving, day).isPresent())
            flaws.add(Refusal.of("catalogue.proof.past-the-desk", receiving, step.name()));
    }

    private List<LocalDate> days() {
        var validity = version.validity();
        return validity.to() == null
                ? List.of(validity.from())
                : List.of(validity.from(), validity.to().minusDays(1));
    }

    /**
     * What a limit allows at least, in working minutes: of seven calendar days five are worked; a month has at least
     * 28 days.
     */
    static WorkingTime allowed(TimeLimit limit) {
        return switch (limit.unit()) {
            case WORKING_HOUR -> minutes(limit.value(), 60, 1);
            case WORKING_DAY -> minutes(limit.value(), WorkingTime.MINUTES_PER_DAY, 1);
            case CALENDAR_DAY -> minutes(limit.value(), 5 * WorkingTime.MINUTES_PER_DAY, 7);
            case SAME_DAY -> new WorkingTime(WorkingTime.MINUTES_PER_DAY);
            case MONTH -> minutes(limit.value(), 20 * WorkingTime.MINUTES_PER_DAY, 1);
        };
    }

    private static WorkingTime minutes(BigDecimal value, long times, long dividedBy) {
        return new WorkingTime(value.multiply(BigDecimal.valueOf(times))
                .divide(BigDecimal.valueOf(dividedBy), 0, RoundingMode.FLOOR)
                .longValueExact());
    }

    private boolean needsNumber(StepTemplate step) {
        var grants = endsWith(step, End.GRANTED) || endsWith(step, End.PARTLY);
        return endsWith(step, End.REFUSED)
                || (grants && version.contents().result().numbered());
    }

    private static boolean endsWith(StepTemplate step, End end) {
        return step.outcomes().stream().anyMatch(outcome -> outcome.end() == end);
    }
}
