package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.catalogue.StepOutcome.End;

/** Whatever is done to a route: a broken one is refused, and one that passes the proof really works. */
class RouteProofLawsTest {

    private static final int STEPS_OF_A_WALK_MAX = 400;

    /** A random walk over a proven route that is sent back at most now and then. */
    @Property(tries = 500)
    void whatIsProvenReachesAnAnswerInTime(@ForAll("mutilated") ProcedureVersion version, @ForAll Random random) {
        if (!RouteProof.flaws(version, new FilePlaces()).isEmpty()) return;
        var walk = walk(version.route(), random);
        var last = walk.getLast();
        assertThat(last.kind()).isEqualTo(StepKind.RETURNING);
        assertThat(walk).extracting(StepTemplate::kind).contains(StepKind.APPROVAL, StepKind.NUMBERING);
        assertThat(RouteGraph.counted(walk))
                .isLessThanOrEqualTo(TimeProof.allowed(limit(version)).minutes());
    }

    /** Of a bundle that of its longest part, for a walk goes through any of them, also such as exclude each other. */
    private static TimeLimit limit(ProcedureVersion version) {
        return version.contents().parts().stream()
                .map(part -> part.limit() == null ? version.terms().limit() : part.limit())
                .max(Comparator.comparing(it -> TimeProof.allowed(it).minutes()))
                .orElse(version.terms().limit());
    }

    @Property(tries = 300)
    void aRouteThatLosesAStepIsRefused(@ForAll("seeds") ProcedureVersion seed, @ForAll Random random) {
        var steps = new ArrayList<>(seed.route().steps());
        steps.remove(random.nextInt(steps.size()));
        assertRefused(RouteProofTest.steps(seed, steps));
    }

    @Property(tries = 300)
    void aRouteWithABudgetBeyondItsLimitIsRefused(@ForAll("seeds") ProcedureVersion seed) {
        var beyond = TimeProof.allowed(seed.terms().limit()).plus(new WorkingTime(1));
        assertRefused(RouteProofTest.change(seed, "desk", step -> budget(step, beyond)));
    }

    @Property(tries = 300)
    void aRouteThatEndsBeforeTheDeskIsRefused(@ForAll("seeds") ProcedureVersion seed, @ForAll Random random) {
        var working = seed.route().steps().stream()
                .filter(step -> step.kind() != StepKind.RETURNING)
                .filter(step -> seed.route().leg(step.leg()).branch() == null)
                .toList();
        var step = working.get(random.nextInt(working.size()));
        var end = new StepOutcome("end", "Kết thúc", null, End.GRANTED, false);
        assertRefused(RouteProofTest.change(seed, step.key(), it -> RouteProofTest.outcomes(it, List.of(end))));
    }

    @Provide
    Arbitrary<ProcedureVersion> seeds() {
        return Arbitraries.of(RouteProofTest.SEEDS);
    }

    /** A seed with a few outcomes turned to other steps: most are broken, some still work. */
    @Provide
    Arbitrary<ProcedureVersion> mutilated() {
        var turns = Combinators.combine(
                        Arbitraries.integers().between(0, 50),
                        Arbitraries.integers().between(0, 50))
                .as(List::of)
                .list()
                .ofMaxSize(2);
        return Combinators.combine(seeds(), turns).as(RouteProofLawsTest::turn);
    }

    private static ProcedureVersion turn(ProcedureVersion version, List<List<Integer>> turns) {
        var turned = version;
        for (var turn : turns) {
            var steps = turned.route().steps();
            var from = steps.get(turn.getFirst() % steps.size());
            var to = steps.get(turn.getLast() % steps.size());
            var first = from.outcomes().getFirst();
            if (first.next() == null) continue;
            var outcomes = new ArrayList<>(from.outcomes());
            outcomes.set(0, new StepOutcome(first.key(), first.name(), to.key(), null, true));
            turned = RouteProofTest.change(turned, from.key(), it -> RouteProofTest.outcomes(it, outcomes));
        }
        return turned;
    }

    private static List<StepTemplate> walk(RouteTemplate route, Random random) {
        var graph = new RouteGraph(route);
        var walk = new ArrayList<StepTemplate>();
        var at = route.first();
        while (walk.size() < STEPS_OF_A_WALK_MAX) {
            walk.add(at);
            var forward = beside(route, at, graph.forward(at));
            if (forward.isEmpty()) return walk;
            at = forward.get(random.nextInt(forward.size()));
        }
        return walk;
    }

    /** Where legs work at the same time, through one of them and on where the step that waits for it goes. */
    private static List<StepTemplate> beside(RouteTemplate route, StepTemplate at, List<StepTemplate> forward) {
        if (at.kind() == StepKind.JOIN)
            return forward.stream().filter(it -> !it.leg().equals(at.leg())).toList();
        var branch = route.leg(at.leg()).branch();
        if (branch == null || !forward.isEmpty()) return forward;
        return List.of(
                route.step(route.step(branch.join()).outcomes().getFirst().next()));
    }

    private static StepTemplate budget(StepTemplate it, WorkingTime budget) {
        return new StepTemplate(
                it.key(),
                it.name(),
                it.leg(),
                it.unit(),
                it.role(),
                budget,
                it.counts(),
                it.kind(),
                it.outcomes(),
                it.posted());
    }

    private static void assertRefused(ProcedureVersion broken) {
        assertThat(RouteProof.flaws(broken, new FilePlaces())).isNotEmpty();
    }
}
