package vn.motcua.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.RouteTemplate;
import vn.motcua.catalogue.StepOutcome;
import vn.motcua.catalogue.StepOutcome.End;
import vn.motcua.catalogue.StepTemplate;

/**
 * Distances on a route. Its steps stand in order of use: an outcome that leads to a later step goes on, one that leads
 * to the same or an earlier step goes back and adds nothing to the path. Pure.
 */
final class RouteMap {

    private final RouteTemplate route;
    private final Map<String, Integer> order = new HashMap<>();
    private final long[] left;

    RouteMap(RouteTemplate route) {
        this.route = route;
        this.left = new long[route.steps().size()];
        for (int i = 0; i < left.length; i++) order.put(route.steps().get(i).key(), i);
        for (int i = left.length - 1; i >= 0; i--)
            left[i] = counted(route.steps().get(i)) + longestFrom(i);
    }

    /** Working minutes that count, from the opening of this step to the end, by the longest way on. */
    long left(String step) {
        return left[index(step)];
    }

    long counted(String step) {
        return counted(route.step(step));
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

    private @Nullable String usualNext(String step) {
        return route.step(step).outcomes().stream()
                .filter(it -> it.end() != null || goesOn(step, it))
                .findFirst()
                .map(StepOutcome::next)
                .orElse(null);
    }

    private long longestFrom(int index) {
        var from = route.steps().get(index);
        return from.outcomes().stream()
                .filter(it -> goesOn(from.key(), it))
                .mapToLong(it -> left[index(Objects.requireNonNull(it.next()))])
                .max()
                .orElse(0);
    }

    private boolean goesOn(String from, StepOutcome outcome) {
        var next = outcome.next();
        return next != null && !goesBack(from, next);
    }

    private static long counted(StepTemplate step) {
        return step.counts() ? step.budget().minutes() : 0;
    }

    private int index(String step) {
        var index = order.get(step);
        if (index == null) throw new IllegalArgumentException("no such step on this route: " + step);
        return index;
    }
}
