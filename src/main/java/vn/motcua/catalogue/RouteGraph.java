package vn.motcua.catalogue;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A route as a graph in the order of its steps. Only forward outcomes count as ways; going back is rework. */
final class RouteGraph {

    private final RouteTemplate route;
    private final List<StepTemplate> steps;
    private final Map<String, Integer> position = new HashMap<>();

    RouteGraph(RouteTemplate route) {
        this.route = route;
        steps = route.steps();
        for (int i = 0; i < steps.size(); i++) position.putIfAbsent(steps.get(i).key(), i);
    }

    boolean knows(String step) {
        return position.containsKey(step);
    }

    boolean isForward(StepTemplate from, StepOutcome outcome) {
        return position(outcome.next()) > position(from.key());
    }

    /** The later steps that this one may lead to: of a waiting one also the first of each leg that it opens. */
    List<StepTemplate> forward(StepTemplate from) {
        var entries = route.branches(from.key()).stream().map(LegTemplate::key).map(route::entry);
        return Stream.concat(onward(from).stream(), entries).distinct().toList();
    }

    /** The same without the legs that are opened beside it. */
    private List<StepTemplate> onward(StepTemplate from) {
        return from.outcomes().stream()
                .mapToInt(outcome -> position(outcome.next()))
                .filter(next -> next > position(from.key()))
                .distinct()
                .mapToObj(steps::get)
                .toList();
    }

    /** For each step that the first one leads to through steps that pass, one way there, itself included. */
    Map<String, List<StepTemplate>> ways(Predicate<StepTemplate> passes) {
        return ways(steps.getFirst(), passes);
    }

    /** The same from that step on. */
    Map<String, List<StepTemplate>> ways(StepTemplate first, Predicate<StepTemplate> passes) {
        var ways = new LinkedHashMap<String, List<StepTemplate>>();
        ways.put(first.key(), List.of(first));
        for (var step : steps) {
            var way = ways.get(step.key());
            if (way == null || !passes.test(step)) continue;
            for (var next : forward(step)) ways.putIfAbsent(next.key(), and(way, next));
        }
        return ways;
    }

    /**
     * The way from the first step whose counted budgets add up to most: where legs work at the same time, through the
     * longest of those that are opened for these parts.
     */
    List<StepTemplate> longest(Predicate<LegTemplate> isOpened) {
        return longest(steps.getFirst(), isOpened);
    }

    List<StepTemplate> longest(StepTemplate first, Predicate<LegTemplate> isOpened) {
        var best = new HashMap<String, List<StepTemplate>>();
        best.put(first.key(), List.of(first));
        for (var step : steps) {
            var way = best.get(step.key());
            if (way == null) continue;
            var through = joined(way, step, isOpened);
            best.put(step.key(), through);
            for (var next : onward(step)) best.merge(next.key(), and(through, next), RouteGraph::longer);
        }
        return best.values().stream().reduce(RouteGraph::longer).orElseThrow();
    }

    private List<StepTemplate> joined(List<StepTemplate> way, StepTemplate join, Predicate<LegTemplate> isOpened) {
        return route.branches(join.key()).stream()
                .filter(isOpened)
                .map(leg -> longest(route.entry(leg.key()), isOpened))
                .reduce(RouteGraph::longer)
                .map(branch -> Stream.concat(way.stream(), branch.stream()).toList())
                .orElse(way);
    }

    private static List<StepTemplate> longer(List<StepTemplate> one, List<StepTemplate> other) {
        return counted(one) >= counted(other) ? one : other;
    }

    /** Whether work at that step can come to an end without ever being sent back. */
    boolean reachesAnEnd(StepTemplate step) {
        return step.outcomes().stream().anyMatch(outcome -> outcome.end() != null)
                || forward(step).stream().anyMatch(this::reachesAnEnd);
    }

    /** Whether every way there passes a signature in the same leg: what another agency signed is another paper. */
    boolean isSignedBefore(StepTemplate step) {
        var before = steps.stream().filter(it -> forward(it).contains(step)).toList();
        return !before.isEmpty()
                && before.stream()
                        .allMatch(it ->
                                it.leg().equals(step.leg()) && (it.kind() == StepKind.APPROVAL || isSignedBefore(it)));
    }

    boolean isEnteredFromAnotherAgency(StepTemplate step) {
        var agency = route.leg(step.leg()).agency();
        return steps.stream()
                .filter(it -> forward(it).contains(step))
                .anyMatch(it -> !route.leg(it.leg()).agency().equals(agency));
    }

    static long counted(List<StepTemplate> way) {
        return way.stream()
                .filter(StepTemplate::counts)
                .mapToLong(step -> step.budget().minutes())
                .sum();
    }

    static String tell(List<StepTemplate> way) {
        return way.stream().map(StepTemplate::name).collect(joining(" → "));
    }

    private int position(@Nullable String key) {
        return key == null ? -1 : position.getOrDefault(key, -1);
    }

    private static List<StepTemplate> and(List<StepTemplate> way, StepTemplate next) {
        var longer = new ArrayList<>(way);
        longer.add(next);
        return longer;
    }
}
