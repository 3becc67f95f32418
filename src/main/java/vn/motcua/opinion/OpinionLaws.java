package vn.motcua.opinion;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.kernel.Mark;
import vn.motcua.opinion.OpinionTerms.Days;
import vn.motcua.opinion.OpinionTerms.Source;
import vn.motcua.platform.Csv;

/** The terms of {@code data/opinion/terms.csv}: the procedure's own row that began last, else the general one. */
@Component
class OpinionLaws {

    private static final String ANY = "*";

    private final List<OpinionTerms> rows =
            Csv.read("opinion/terms.csv").stream().map(OpinionLaws::row).toList();

    OpinionTerms of(ProcedureVersion version) {
        var from = version.validity().from();
        return rows.stream()
                .filter(it ->
                        it.family().equals(version.family()) || it.family().equals(ANY))
                .filter(it -> !it.since().isAfter(from))
                .max(Comparator.comparing((OpinionTerms it) -> !it.family().equals(ANY))
                        .thenComparing(OpinionTerms::since))
                .orElseThrow();
    }

    private static OpinionTerms row(NamedCsvRecord it) {
        var days = new Days(
                Integer.parseInt(it.getField("days")),
                Integer.parseInt(it.getField("max")),
                LimitUnit.valueOf(it.getField("unit")));
        return new OpinionTerms(
                it.getField("family"),
                LocalDate.parse(it.getField("since")),
                days,
                Boolean.parseBoolean(it.getField("silence")),
                Boolean.parseBoolean(it.getField("required")),
                new Source(it.getField("basis"), Mark.valueOf(it.getField("mark"))));
    }
}
