package vn.motcua.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.model.Route.Stop;
import vn.motcua.model.Route.Way;
import vn.motcua.platform.Csv;

/** The procedures of the pilot, read from the data files without the classes of the catalogue. */
final class Law {

    private static final String PILOT = "-2010";
    private static final long MINUTES_PER_HOUR = 60;

    private final Map<String, List<NamedCsvRecord>> terms = byVersion("terms");
    private final Map<String, List<NamedCsvRecord>> legs = byVersion("legs");
    private final Map<String, List<NamedCsvRecord>> steps = byVersion("steps");
    private final Map<String, List<NamedCsvRecord>> outcomes = byVersion("outcomes");
    private final Map<String, List<NamedCsvRecord>> papers = byVersion("papers");
    private final Map<String, List<NamedCsvRecord>> cases = byVersion("cases");
    private final Map<String, List<NamedCsvRecord>> grounds = byVersion("grounds");

    private Law() {}

    static Map<String, Route> read() {
        var law = new Law();
        var routes = new LinkedHashMap<String, Route>();
        for (var row : Csv.read("catalogue/procedures.csv"))
            if (row.getField("version").endsWith(PILOT)) routes.put(row.getField("family"), law.route(row));
        return routes;
    }

    private Route route(NamedCsvRecord row) {
        var version = row.getField("version");
        return new Route(
                row.getField("family"),
                row.getField("offered_by"),
                terms(terms.get(version).getFirst()),
                new Route.Result(row.getField("symbol"), Boolean.parseBoolean(row.getField("numbered"))),
                legs.get(version).stream().collect(toMap(it -> it.getField("key"), it -> it.getField("agency"))),
                steps.get(version).stream().map(this::stop).toList(),
                papers.getOrDefault(version, List.of()).stream()
                        .filter(it -> it.getField("required").equals("true")
                                && it.getField("shown_only").equals("false"))
                        .collect(toMap(it -> it.getField("key"), it -> it.getField("name"))),
                cases.getOrDefault(version, List.of()).stream().collect(toMap(it -> it.getField("key"), Law::limit)),
                grounds.getOrDefault(version, List.of()).stream()
                        .map(it -> it.getField("ground"))
                        .collect(toSet()));
    }

    private static Route.Terms terms(NamedCsvRecord row) {
        var cutoff = row.getField("cutoff");
        return new Route.Terms(
                limit(row).orElseThrow(),
                cutoff.isEmpty() ? null : LocalTime.parse(cutoff),
                row.getField("fee_kind").equals("FREE"),
                Long.parseLong(row.getField("fee")));
    }

    private static Optional<TimeLimit> limit(NamedCsvRecord row) {
        return row.getField("limit").isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new TimeLimit(new BigDecimal(row.getField("limit")), LimitUnit.valueOf(row.getField("unit"))));
    }

    private Stop stop(NamedCsvRecord row) {
        return new Stop(
                row.getField("key"),
                row.getField("leg"),
                row.getField("unit"),
                row.getField("role"),
                Long.parseLong(row.getField("hours")) * MINUTES_PER_HOUR,
                Boolean.parseBoolean(row.getField("counts")),
                row.getField("kind"),
                posted(row),
                outcomes.get(row.getField("version")).stream()
                        .filter(it -> it.getField("step").equals(row.getField("key")))
                        .map(Law::way)
                        .toList());
    }

    private static @Nullable TimeLimit posted(NamedCsvRecord row) {
        return row.getField("posted").isEmpty()
                ? null
                : new TimeLimit(new BigDecimal(row.getField("posted")), LimitUnit.valueOf(row.getField("posted_unit")));
    }

    private static Way way(NamedCsvRecord row) {
        return new Way(
                row.getField("key"),
                row.getField("next"),
                row.getField("end"),
                Boolean.parseBoolean(row.getField("needs_note")));
    }

    private static Map<String, List<NamedCsvRecord>> byVersion(String file) {
        return Csv.read("catalogue/" + file + ".csv").stream().collect(groupingBy(it -> it.getField("version")));
    }
}
