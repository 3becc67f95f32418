package vn.motcua.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.platform.Words;
import vn.motcua.statistics.Counts;
import vn.motcua.statistics.HandledRow;

/** The dossiers behind a number, with the rule that counted them. */
@Component
class RowPages {

    private final Reports reports;
    private final ReportPages forms;
    private final LineNames names;
    private final Catalogue catalogue;

    RowPages(Reports reports, ReportPages forms, LineNames names, Catalogue catalogue) {
        this.reports = reports;
        this.forms = forms;
        this.names = names;
        this.catalogue = catalogue;
    }

    record Page(
            ReportPage report,
            FormColumn column,
            ReportPage.Line line,
            List<Row> rows,
            @Nullable String next,
            boolean isFirst) {

        String first() {
            return report.rows(line, column);
        }
    }

    record Row(HandledRow it, String procedure) {

        String standing() {
            return Words.t("reporting.standing." + it.standing());
        }
    }

    Page page(Reports.Frame frame, FormColumn column, RowsRequest typed) {
        var asked = frame.asked();
        var slice = reports.rows(frame, column, typed);
        var key = typed.line() == null ? "" : typed.line();
        var name = key.isEmpty()
                ? Words.t("reporting.all-lines")
                : names.of(asked.by(), key, asked.period().lastDay());
        var rows = slice.items().stream()
                .map(it -> new Row(it, catalogue.version(it.procedure()).name()))
                .toList();
        var empty = forms.empty(frame);
        return new Page(
                empty,
                column,
                new ReportPage.Line(key, name, Counts.NONE, null),
                rows,
                slice.next(),
                typed.after() == null);
    }
}
