package vn.motcua.reporting;

import gg.jte.Content;
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
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.May;
import vn.motcua.platform.MenuEntry;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.OperationalReport;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Words;

/** Reports of an officer's own agencies and all below: what there is, a form, and the dossiers behind its numbers. */
@Controller
@RequestMapping("/reports")
class ReportScreen {

    private final Reports reports;
    private final ReportPages forms;
    private final RowPages rows;
    private final Shelf shelf;
    private final Pages pages;

    ReportScreen(Reports reports, ReportPages forms, RowPages rows, Shelf shelf, Pages pages) {
        this.reports = reports;
        this.forms = forms;
        this.rows = rows;
        this.shelf = shelf;
        this.pages = pages;
    }

    /** What this officer may read; {@code all}: the forms and lists of dossiers, too. */
    record Offered(boolean all, List<OperationalReport> operational) {}

    @Bean
    static MenuEntry reportsInMenu() {
        return new MenuEntry("/reports", "reporting.menu", Permissions.OPEN, 28);
    }

    /** What this officer may read; {@code all}: the forms and lists of dossiers, too. */
    record ListPage(boolean all, List<OperationalReport> reports, List<Content> panels) {}

    record FormPage(ReportPage page, List<Content> panels) {}

    @GetMapping
    @May(Permissions.OPEN)
    View list(Actor me) {
        return pages.show(
                "reporting/list", new ListPage(me.may(Permissions.VIEW), shelf.reports(me), shelf.onList(me)));
    }

    @GetMapping("/{form}")
    @May(Permissions.VIEW)
    View form(@PathVariable String form, ReportFilter typed, Actor me) {
        return switch (reports.frame(form, typed, me).map(reports::fill).map(forms::page)) {
            case Granted<ReportPage>(var page) ->
                pages.show("reporting/form", new FormPage(page, shelf.onReport(page.address(), me)));
            case Refused<ReportPage>(var reasons) -> refused(form, typed, reasons, me);
        };
    }

    @GetMapping("/{form}/dossiers")
    @May(Permissions.VIEW)
    View rows(@PathVariable String form, ReportFilter typed, RowsRequest which, Actor me) {
        return switch (reports.frame(form, typed, me)) {
            case Granted<Reports.Frame>(var frame) -> {
                var column = frame.form().column(which.column()).orElseThrow(NotFound::new);
                yield pages.show("reporting/dossiers", rows.page(frame, column, which));
            }
            case Refused<Reports.Frame>(var reasons) -> refused(form, typed, reasons, me);
        };
    }

    /** With the filter as it was, so that a slip costs one field. */
    private View refused(String form, ReportFilter typed, List<Refusal> reasons, Actor me) {
        var empty = reports.frame(form, typed.without(reasons), me).map(forms::empty);
        var filter = switch (empty) {
            case Granted<ReportPage>(var page) -> pages.block("reporting/filter", page);
            case Refused<ReportPage> _ -> throw new NotFound();
        };
        var page = new RefusedPage(Words.t("reporting.form." + form), reasons, filter);
        return pages.show("reporting/refused", page, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
