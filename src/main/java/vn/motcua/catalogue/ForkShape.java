package vn.motcua.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.LegTemplate.Branch;
import vn.motcua.catalogue.StepOutcome.End;
import vn.motcua.kernel.Refusal;

/**
 * Whether the legs that work at the same time are well formed: a waiting step opens some and goes on in one way, a leg
 * beside others begins and ends by itself and opens no more, the lead is one that is always opened, and what agrees by
 * silence has a limit. Pure.
 */
final class ForkShape {

    private final RouteTemplate route;
    private final List<Refusal> flaws = new ArrayList<>();

    private ForkShape(RouteTemplate route) {
        this.route = route;
    }

    static List<Refusal> flaws(RouteTemplate route) {
        var shape = new ForkShape(route);
        route.steps().forEach(shape::step);
        route.legs().forEach(shape::leg);
        return shape.flaws;
    }

    private void step(StepTemplate it) {
        if (it.kind() == StepKind.JOIN) join(it);
        if (isBranch(it.leg())) it.outcomes().forEach(outcome -> staysInItsLeg(it, outcome));
        for (var outcome : it.outcomes()) result(it, outcome);
    }

    /** Nobody works on it, so it has neither time nor choice of its own. */
    private void join(StepTemplate it) {
        var branches = route.branches(it.key());
        if (it.outcomes().size() != 1 || it.counts() || it.budget().minutes() != 0) flaw("join-works", it.name());
        if (branches.isEmpty() || isBranch(it.leg())) flaw("join-nothing", it.name());
        var onlyTheLead = branches.stream().anyMatch(leg -> branch(leg).rule() == JoinRule.LEAD);
        var leads = branches.stream().filter(leg -> branch(leg).lead()).toList();
        if (onlyTheLead && (leads.size() != 1 || branch(leads.getFirst()).part() != null))
            flaw("join-without-lead", it.name());
    }

    private void staysInItsLeg(StepTemplate from, StepOutcome outcome) {
        var next = outcome.next();
        if (next != null && !route.step(next).leg().equals(from.leg()))
            flaw("branch-leaves", from.name(), outcome.name(), route.step(next).name());
        if (from.kind() == StepKind.RETURNING || outcome.end() == End.BY_RESULTS)
            flaw("ends-elsewhere", from.name(), outcome.name());
    }

    /** Only what is numbered there is a result of a leg. */
    private void result(StepTemplate from, StepOutcome outcome) {
        var own = outcome.result() != null;
        if (own && (route.leg(from.leg()).result() == null || from.kind() != StepKind.NUMBERING))
            flaw("result-of-no-leg", from.name(), outcome.name());
        if (outcome.end() == End.BY_RESULTS && !route.hasResultsOfLegs())
            flaw("result-of-no-leg", from.name(), outcome.name());
        if (route.hasResultsOfLegs() && !isBranch(from.leg()) && isSaidByResults(outcome.end()))
            flaw("end-over-results", from.name(), outcome.name());
    }

    /** What the legs have answered holds whatever end is declared; refused is also what none of them has begun. */
    private static boolean isSaidByResults(@Nullable End end) {
        return end != null && end != End.BY_RESULTS && end != End.REFUSED;
    }

    private void leg(LegTemplate it) {
        if (it.branch() == null) {
            enteredByHandover(it);
            return;
        }
        var join = route.steps().stream()
                .filter(step -> step.key().equals(it.branch().join()))
                .findFirst();
        if (join.isEmpty() || join.get().kind() != StepKind.JOIN) flaw("branch-of-nothing", it.name());
        if (it.branch().rule() == JoinRule.SILENCE && it.limit() == null) flaw("silence-without-limit", it.name());
    }

    /** A way into a waiting step is never a hand-over: who forks also waits. */
    private void enteredByHandover(LegTemplate leg) {
        for (var step : route.steps())
            for (var outcome : step.outcomes())
                if (outcome.next() != null
                        && route.step(outcome.next()).kind() == StepKind.JOIN
                        && step.leg().equals(leg.key())
                        && !route.step(outcome.next()).leg().equals(leg.key()))
                    flaw("join-entered", step.name(), route.step(outcome.next()).name());
    }

    private boolean isBranch(String leg) {
        return route.leg(leg).branch() != null;
    }

    private static Branch branch(LegTemplate leg) {
        return Objects.requireNonNull(leg.branch());
    }

    private void flaw(String key, Object... args) {
        flaws.add(Refusal.of("catalogue.proof." + key, args));
    }
}
