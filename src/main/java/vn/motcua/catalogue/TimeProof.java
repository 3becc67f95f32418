package vn.motcua.catalogue;

import static java.util.stream.Collectors.toMap;
import static vn.motcua.catalogue.RouteGraph.tell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.kernel.Refusal;

/**
 * Proves that work fits into its time: the longest counted way into the limit of the dossier, where legs work at the
 * same time through the longest of them, and each leg into its own. Pure.
 */
final class TimeProof {

    private final ProcedureVersion version;
    private final RouteGraph graph;

    TimeProof(ProcedureVersion version, RouteGraph graph) {
        this.version = version;
        this.graph = graph;
    }

    List<Refusal> flaws() {
        var limits = version.contents().parts().isEmpty() ? limits() : partLimits();
        var flaws = new ArrayList<Refusal>();
        limits.forEach((limit, longest) -> tooLong(limit, longest).ifPresent(flaws::add));
        for (var leg : version.route().legs())
            if (leg.limit() != null) tooLong(leg.limit(), longestIn(leg)).ifPresent(flaws::add);
        return flaws;
    }

    private Map<TimeLimit, List<StepTemplate>> limits() {
        var longest = graph.longest(_ -> true);
        return Stream.concat(
                        Stream.of(version.terms().limit()),
                        version.contents().cases().stream()
                                .map(ProcedureCase::limit)
                                .filter(Objects::nonNull))
                .distinct()
                .collect(toMap(Function.identity(), _ -> longest));
    }

    /** For each part with those that are required: what is promised for several is the time of the longest. */
    private Map<TimeLimit, List<StepTemplate>> partLimits() {
        var limits = new LinkedHashMap<TimeLimit, List<StepTemplate>>();
        for (var part : version.contents().parts()) {
            if (part.required()) continue;
            var limit = part.limit() == null ? version.terms().limit() : part.limit();
            var longest = graph.longest(leg -> isOpenedFor(part, leg));
            limits.merge(
                    limit, longest, (one, other) -> RouteGraph.counted(one) >= RouteGraph.counted(other) ? one : other);
        }
        return limits;
    }

    private boolean isOpenedFor(Part part, LegTemplate leg) {
        var chosen = leg.branch() == null ? null : leg.branch().part();
        return chosen == null
                || chosen.equals(part.key())
                || version.contents().parts().stream()
                        .anyMatch(it -> it.required() && it.key().equals(chosen));
    }

    private List<StepTemplate> longestIn(LegTemplate leg) {
        return graph.longest(version.route().entry(leg.key()), _ -> true).stream()
                .filter(step -> step.leg().equals(leg.key()))
                .toList();
    }

    private static Optional<Refusal> tooLong(TimeLimit limit, List<StepTemplate> longest) {
        var needed = RouteGraph.counted(longest);
        var allowed = allowed(limit).minutes();
        return needed <= allowed
                ? Optional.empty()
                : Optional.of(Refusal.of("catalogue.proof.too-long", tell(longest), needed, allowed));
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
}
