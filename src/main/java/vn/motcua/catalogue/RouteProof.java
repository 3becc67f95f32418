package vn.motcua.catalogue;

import static vn.motcua.catalogue.RouteGraph.tell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
        return Stream.of(
                        proof.reachability(),
                        proof.answers(),
                        proof.results(),
                        new TimeProof(version, proof.graph).flaws(),
                        proof.places())
                .flatMap(List::stream)
                .toList();
    }

    private List<Refusal> reachability() {
        var ways = graph.ways(_ -> true);
        var flaws = new ArrayList<Refusal>();
        for (var step : version.route().steps()) {
            var way = ways.get(step.key());
            if (way == null) flaws.add(Refusal.of("catalogue.proof.unreachable", step.name()));
            else if (!graph.reachesAnEnd(step)) flaws.add(stuck(step, way));
        }
        return flaws;
    }

    /** What never ends in a leg beside others keeps the step that waits for it waiting for ever. */
    private Refusal stuck(StepTemplate step, List<StepTemplate> way) {
        var branch = version.route().leg(step.leg()).branch();
        return branch == null
                ? Refusal.of("catalogue.proof.no-end", tell(way))
                : Refusal.of(
                        "catalogue.proof.join-starves",
                        tell(way),
                        version.route().step(branch.join()).name());
    }

    /** A dossier ends with a paper that was signed and numbered, and one may end with what was asked for. */
    private List<Refusal> answers() {
        var flaws = new ArrayList<Refusal>();
        var unnumbered = graph.ways(step -> step.kind() != StepKind.NUMBERING);
        for (var step : version.route().steps()) {
            if (step.kind() == StepKind.NUMBERING && !graph.isSignedBefore(step))
                flaws.add(Refusal.of("catalogue.proof.unsigned", step.name()));
            var without = unnumbered.get(step.key());
            if (without != null && !isOfBranch(step) && needsNumber(step))
                flaws.add(Refusal.of("catalogue.proof.unnumbered", tell(without)));
        }
        if (version.route().steps().stream()
                .noneMatch(step -> endsWith(step, End.GRANTED) || endsWith(step, End.BY_RESULTS)))
            flaws.add(Refusal.of("catalogue.proof.never-granted"));
        return flaws;
    }

    /** What a leg answers by itself is numbered there, whatever way it goes; a silent answer alone has no paper. */
    private List<Refusal> results() {
        var flaws = new ArrayList<Refusal>();
        for (var leg : version.route().legs()) {
            if (leg.result() == null) continue;
            var unnumbered = graph.ways(
                    version.route().entry(leg.key()), step -> inLeg(step, leg) && step.kind() != StepKind.NUMBERING);
            for (var step : version.route().steps()) {
                var without = unnumbered.get(step.key());
                if (without != null && inLeg(step, leg) && step.kind() != StepKind.NUMBERING && answers(step))
                    flaws.add(Refusal.of("catalogue.proof.unnumbered", tell(without)));
            }
        }
        return flaws;
    }

    private boolean answers(StepTemplate step) {
        var answers = step.outcomes().stream().anyMatch(it -> it.result() != null);
        return answers || (isOfBranch(step) && needsNumber(step));
    }

    private boolean isOfBranch(StepTemplate step) {
        return version.route().leg(step.leg()).branch() != null;
    }

    private static boolean inLeg(StepTemplate step, LegTemplate leg) {
        return step.leg().equals(leg.key());
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
        var fromOutside = step.unit() != UnitKind.DESK && graph.isEnteredFromAnotherAgency(step);
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

    private boolean needsNumber(StepTemplate step) {
        var grants = endsWith(step, End.GRANTED) || endsWith(step, End.PARTLY);
        return endsWith(step, End.REFUSED)
                || endsWith(step, End.BY_RESULTS)
                || (grants && version.contents().result().numbered());
    }

    private static boolean endsWith(StepTemplate step, End end) {
        return step.outcomes().stream().anyMatch(outcome -> outcome.end() == end);
    }
}
