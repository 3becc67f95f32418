package vn.motcua.reporting;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.May;
import vn.motcua.platform.MenuEntry;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.OperationalReport;
import vn.motcua.platform.Pages;

/** Reports of an officer's own agencies and all below: what there is, a form, and the dossiers behind its numbers. */
@Controller
@RequestMapping("/reports")
class ReportScreen {

    private final Reports reports;
    private final ReportPages forms;
    private final RowPages rows;
    private final OperationalReports operational;
    private final Pages pages;

    ReportScreen(Reports reports, ReportPages forms, RowPages rows, OperationalReports operational, Pages pages) {
        this.reports = reports;
        this.forms = forms;
        this.rows = rows;
        this.operational = operational;
        this.pages = pages;
    }

    /** What this officer may read; {@code all}: the forms and lists of dossiers, too. */
    record Offered(boolean all, List<OperationalReport> operational) {}

    @Bean
    static MenuEntry reportsInMenu() {
        return new MenuEntry("/reports", "reporting.menu", Permissions.OPEN, 28);
    }

    @GetMapping
    @May(Permissions.OPEN)
    View list(Actor me) {
        return pages.show("reporting/list", new Offered(me.may(Permissions.VIEW), operational.of(me)));
    }

    @GetMapping("/{form}")
    @May(Permissions.VIEW)
    View form(@PathVariable String form, ReportRequest typed, Actor me) {
        return switch (reports.frame(form, typed, me).map(reports::fill).map(forms::page)) {
            case Granted<ReportPage>(var page) -> pages.show("reporting/form", page);
            case Refused<ReportPage>(var reasons) ->
                pages.show("reporting/refused", new RefusedPage(form, reasons), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @GetMapping("/{form}/dossiers")
    @May(Permissions.VIEW)
    View rows(@PathVariable String form, ReportRequest typed, Actor me) {
        return switch (reports.frame(form, typed, me)) {
            case Granted<Reports.Frame>(var frame) -> {
                var column = frame.form().column(typed.column()).orElseThrow(NotFound::new);
                yield pages.show("reporting/dossiers", rows.page(frame, column, typed));
            }
            case Refused<Reports.Frame>(var reasons) ->
                pages.show("reporting/refused", new RefusedPage(form, reasons), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
