package vn.motcua.route;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.StepOutcome;
import vn.motcua.catalogue.StepTemplate;
import vn.motcua.platform.Words;

/**
 * The ways back from a step: by outcome where those lead that its route draws, and the step before, in words; none
 * where there is no such step, or the route leads there already: nobody chooses between two acts that do the same.
 */
record Returns(@Nullable String before, Map<String, String> drawn) {

    static Returns of(StepTemplate template, OpenStep step, RouteMap map, ProcedureVersion version) {
        var back = template.outcomes().stream()
                .filter(it -> map.goesBack(template, it))
                .toList();
        var from = step.work().cameFrom();
        var isDrawn = back.stream().anyMatch(it -> it.needsNote() && Objects.equals(it.next(), from));
        return new Returns(
                from == null || isDrawn ? null : version.route().step(from).name(),
                back.stream()
                        .collect(Collectors.toMap(
                                StepOutcome::key,
                                it -> version.route()
                                        .step(Objects.requireNonNull(it.next()))
                                        .name())));
    }

    String label(StepOutcome it) {
        var to = drawn.get(it.key());
        return to == null ? it.name() : Words.t("route.step.back-to", it.name(), to);
    }
}
