package vn.motcua.reporting;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Csv;
import vn.motcua.statistics.Measure;

/** The forms of {@code data/reporting/columns.csv}, by key and version. */
@Component
class StatisticalForms {

    private static final String PLUS = " \\+ ";

    private final List<StatisticalForm> all = read(Csv.read("reporting/columns.csv"));

    /** As it holds on the last day of a period; empty: there was none. */
    Optional<StatisticalForm> find(String key, LocalDate on) {
        return all.stream()
                .filter(it -> it.key().equals(key) && !it.since().isAfter(on))
                .reduce((_, later) -> later);
    }

    private static List<StatisticalForm> read(List<NamedCsvRecord> rows) {
        var versions = new LinkedHashMap<List<String>, List<NamedCsvRecord>>();
        for (var row : rows)
            versions.computeIfAbsent(List.of(row.getField("form"), row.getField("since")), _ -> new ArrayList<>())
                    .add(row);
        return versions.entrySet().stream()
                .map(it -> new StatisticalForm(
                        it.getKey().getFirst(), LocalDate.parse(it.getKey().getLast()), columns(it.getValue())))
                .toList();
    }

    private static List<FormColumn> columns(List<NamedCsvRecord> rows) {
        var formulas = new HashMap<String, String>();
        rows.forEach(row -> formulas.put(row.getField("column"), row.getField("formula")));
        return rows.stream()
                .map(row -> new FormColumn(
                        row.getField("column"),
                        said(row, "group"),
                        said(row, "heading"),
                        said(row, "rule"),
                        measures(row.getField("formula"), formulas)))
                .toList();
    }

    /** A column that is named stands for its own formula; anything else must be a measure, or the file is wrong. */
    private static Set<Measure> measures(String formula, Map<String, String> formulas) {
        var measures = EnumSet.noneOf(Measure.class);
        Arrays.stream(formula.split(PLUS)).forEach(term -> {
            if (formulas.containsKey(term)) measures.addAll(measures(requireNonNull(formulas.get(term)), formulas));
            else measures.add(Measure.valueOf(term));
        });
        return measures;
    }

    private static FormColumn.Said said(NamedCsvRecord row, String name) {
        return new FormColumn.Said(row.getField(name + "_vi"), row.getField(name + "_en"));
    }
}
