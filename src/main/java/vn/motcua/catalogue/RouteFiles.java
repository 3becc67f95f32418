package vn.motcua.catalogue;

import static vn.motcua.catalogue.CatalogueFiles.byVersion;
import static vn.motcua.catalogue.CatalogueFiles.limit;
import static vn.motcua.catalogue.CatalogueFiles.text;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.kernel.Mark;
import vn.motcua.organisation.AgencySelector;
import vn.motcua.organisation.UnitKind;

/** The routes of the data files: legs, steps and outcomes by version. */
final class RouteFiles {

    private final Map<String, List<NamedCsvRecord>> legs = byVersion("legs");
    private final Map<String, List<NamedCsvRecord>> steps = byVersion("steps");
    private final Map<String, List<NamedCsvRecord>> outcomes = byVersion("outcomes");

    RouteTemplate route(String version, Mark mark) {
        return new RouteTemplate(
                legs.getOrDefault(version, List.of()).stream()
                        .map(RouteFiles::leg)
                        .toList(),
                steps.getOrDefault(version, List.of()).stream().map(this::step).toList(),
                mark);
    }

    private static LegTemplate leg(NamedCsvRecord it) {
        return new LegTemplate(
                it.getField("key"),
                it.getField("name"),
                AgencySelector.parse(it.getField("agency")),
                text(it, "joined_at").map(join -> branch(join, it)).orElse(null),
                limit(it).orElse(null),
                text(it, "result")
                        .map(result -> new ResultKind(result, it.getField("symbol"), true))
                        .orElse(null));
    }

    private static LegTemplate.Branch branch(String join, NamedCsvRecord it) {
        return new LegTemplate.Branch(
                join,
                JoinRule.valueOf(it.getField("rule")),
                Boolean.parseBoolean(it.getField("lead")),
                text(it, "part").orElse(null),
                Boolean.parseBoolean(it.getField("direct")));
    }

    private StepTemplate step(NamedCsvRecord it) {
        return new StepTemplate(
                it.getField("key"),
                it.getField("name"),
                it.getField("leg"),
                UnitKind.valueOf(it.getField("unit")),
                it.getField("role"),
                WorkingTime.ofHours(Long.parseLong(it.getField("hours"))),
                Boolean.parseBoolean(it.getField("counts")),
                StepKind.valueOf(it.getField("kind")),
                outcomes.getOrDefault(it.getField("version"), List.of()).stream()
                        .filter(outcome -> outcome.getField("step").equals(it.getField("key")))
                        .map(RouteFiles::outcome)
                        .toList(),
                text(it, "posted").map(value -> posted(value, it)).orElse(null));
    }

    private static TimeLimit posted(String value, NamedCsvRecord it) {
        return new TimeLimit(new BigDecimal(value), LimitUnit.valueOf(it.getField("posted_unit")));
    }

    private static StepOutcome outcome(NamedCsvRecord it) {
        return new StepOutcome(
                it.getField("key"),
                it.getField("name"),
                text(it, "next").orElse(null),
                text(it, "end").map(StepOutcome.End::valueOf).orElse(null),
                Boolean.parseBoolean(it.getField("needs_note")),
                text(it, "result").map(StepOutcome.End::valueOf).orElse(null));
    }
}
