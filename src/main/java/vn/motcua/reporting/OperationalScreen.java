package vn.motcua.reporting;

import gg.jte.Content;
import java.util.List;
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
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Words;

/** What rooms count of their own rows, and the rows behind each number. */
@Controller
@RequestMapping("/reports/operational")
class OperationalScreen {

    private final OperationalReports reports;
    private final OperationalPages views;
    private final Shelf shelf;
    private final Pages pages;

    OperationalScreen(OperationalReports reports, OperationalPages views, Shelf shelf, Pages pages) {
        this.reports = reports;
        this.views = views;
        this.shelf = shelf;
        this.pages = pages;
    }

    record Page(OperationalPage page, List<Content> panels) {}

    @GetMapping("/{report}")
    @May(Permissions.OPEN)
    View report(@PathVariable String report, ReportFilter typed, Actor me) {
        return switch (reports.frame(report, typed, me).map(reports::count).map(views::page)) {
            case Granted<OperationalPage>(var page) ->
                pages.show("reporting/operational", new Page(page, shelf.onReport(page.address(), me)));
            case Refused<OperationalPage>(var reasons) -> refused(report, typed, reasons, me);
        };
    }

    @GetMapping("/{report}/rows")
    @May(Permissions.OPEN)
    View rows(@PathVariable String report, ReportFilter typed, RowsRequest which, Actor me) {
        return switch (reports.frame(report, typed, me)) {
            case Granted<OperationalReports.Frame>(var frame) ->
                pages.show("reporting/operational-rows", rows(frame, which));
            case Refused<OperationalReports.Frame>(var reasons) -> refused(report, typed, reasons, me);
        };
    }

    private OperationalPages.Rows rows(OperationalReports.Frame frame, RowsRequest which) {
        var behind = reports.behind(frame, which);
        return views.rows(frame, behind, reports.rows(frame, behind, OperationalReports.ROWS_PER_PAGE));
    }

    /** With the filter as it was, so that a slip costs one field. */
    private View refused(String report, ReportFilter typed, List<Refusal> reasons, Actor me) {
        var filter = switch (reports.frame(report, typed.without(reasons), me).map(views::empty)) {
            case Granted<OperationalPage>(var page) -> pages.block("reporting/operational-filter", page);
            case Refused<OperationalPage> _ -> throw new NotFound();
        };
        var page = new RefusedPage(Words.t("reporting.report." + report), reasons, filter);
        return pages.show("reporting/refused", page, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
