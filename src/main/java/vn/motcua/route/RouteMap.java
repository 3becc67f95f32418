package vn.motcua.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.LegTemplate;
import vn.motcua.catalogue.RouteTemplate;
import vn.motcua.catalogue.StepKind;
import vn.motcua.catalogue.StepOutcome;
import vn.motcua.catalogue.StepOutcome.End;
import vn.motcua.catalogue.StepTemplate;

/**
 * Distances on a route. Its steps stand in order of use: an outcome that leads to a later step goes on, one that leads
 * to the same or an earlier step goes back and adds nothing to the path. Pure.
 */
final class RouteMap {

    private final RouteTemplate route;
    private final Set<String> parts;
    private final Map<String, Integer> order = new HashMap<>();
    private final long[] left;
    private final long[] leftInLeg;

    RouteMap(RouteTemplate route) {
        this(route, Set.of());
    }

    /** {@code parts}: what was chosen of a bundle. */
    RouteMap(RouteTemplate route, Set<String> parts) {
        this.route = route;
        this.parts = parts;
        this.left = new long[route.steps().size()];
        this.leftInLeg = new long[left.length];
        for (int i = 0; i < left.length; i++) order.put(route.steps().get(i).key(), i);
        // A leg beside others goes on, at its end, where the step that waits for it does: that one stands before it.
        for (int i = left.length - 1; i >= 0; i--) leftInLeg[i] = counted(i) + longestInLeg(i);
        for (int i = left.length - 1; i >= 0; i--) if (!isBeside(i)) left[i] = length(i) + longestFrom(i);
        for (int i = left.length - 1; i >= 0; i--) if (isBeside(i)) left[i] = leftInLeg[i] + afterJoin(i);
    }

    /** The legs that this waiting step opens for what was chosen. */
    List<LegTemplate> opened(String join) {
        return route.branches(join).stream()
                .filter(it -> {
                    var part = Objects.requireNonNull(it.branch()).part();
                    return part == null || parts.contains(part);
                })
                .toList();
    }

    /** Whether that waiting step does not go on before this one's leg has ended. */
    boolean isAwaited(String step, String join) {
        var branch = route.leg(route.step(step).leg()).branch();
        return branch != null && branch.join().equals(join) && !branch.isDispensable();
    }

    /** The same, only until the work of this step's leg has ended. */
    long leftInLeg(String step) {
        return leftInLeg[index(step)];
    }

    /** Working minutes that count, from the opening of this step to the end, by the longest way on. */
    long left(String step) {
        return left[index(step)];
    }

    /** Its counted minutes; of a waiting step those of the longest leg that it opens. */
    long counted(String step) {
        return length(index(step));
    }

    /** An end of the dossier goes nowhere back. */
    boolean goesBack(StepTemplate from, StepOutcome outcome) {
        var next = outcome.next();
        return next != null && goesBack(from.key(), next);
    }

    boolean goesBack(String from, String to) {
        return index(to) <= index(from);
    }

    /** The steps after this one when everything goes well: the first outcome of each, until an end. */
    List<StepTemplate> toCome(String from) {
        var path = new ArrayList<StepTemplate>();
        for (var next = usualNext(from); next != null; next = usualNext(next)) path.add(route.step(next));
        return path;
    }

    /** How handling ends when everything goes on as usual from this step. */
    End end(String from) {
        var path = toCome(from);
        var last = path.isEmpty() ? route.step(from) : path.getLast();
        return last.outcomes().stream()
                .map(StepOutcome::end)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    /** How that step ends when everything goes well. */
    Optional<StepOutcome> usual(String step) {
        return route.step(step).outcomes().stream()
                .filter(it -> it.end() != null || goesOn(step, it))
                .findFirst();
    }

    private @Nullable String usualNext(String step) {
        return usual(step).map(StepOutcome::next).orElse(null);
    }

    private long longestFrom(int index) {
        return longest(index, left, _ -> true);
    }

    private long longestInLeg(int index) {
        var leg = route.steps().get(index).leg();
        return longest(index, leftInLeg, next -> next.leg().equals(leg));
    }

    private long longest(int index, long[] lengths, Predicate<StepTemplate> goesThere) {
        var from = route.steps().get(index);
        return from.outcomes().stream()
                .filter(it -> goesOn(from.key(), it))
                .map(it -> Objects.requireNonNull(it.next()))
                .filter(it -> goesThere.test(route.step(it)))
                .mapToLong(it -> lengths[index(it)])
                .max()
                .orElse(0);
    }

    private boolean isBeside(int index) {
        return route.leg(route.steps().get(index).leg()).branch() != null;
    }

    private long afterJoin(int index) {
        var branch =
                Objects.requireNonNull(route.leg(route.steps().get(index).leg()).branch());
        return longestFrom(index(branch.join()));
    }

    private long length(int index) {
        var step = route.steps().get(index);
        if (step.kind() != StepKind.JOIN) return counted(index);
        return opened(step.key()).stream()
                .mapToLong(leg -> leftInLeg[index(route.entry(leg.key()).key())])
                .max()
                .orElse(0);
    }

    private boolean goesOn(String from, StepOutcome outcome) {
        var next = outcome.next();
        return next != null && !goesBack(from, next);
    }

    private long counted(int index) {
        var step = route.steps().get(index);
        return step.counts() ? step.budget().minutes() : 0;
    }

    private int index(String step) {
        var index = order.get(step);
        if (index == null) throw new IllegalArgumentException("no such step on this route: " + step);
        return index;
    }
}
