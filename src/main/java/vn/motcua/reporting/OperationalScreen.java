package vn.motcua.reporting;

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
import vn.motcua.platform.Pages;

/** What rooms count of their own rows, and the rows behind each number. */
@Controller
@RequestMapping("/reports/operational")
class OperationalScreen {

    private final OperationalReports reports;
    private final OperationalPages views;
    private final Pages pages;

    OperationalScreen(OperationalReports reports, OperationalPages views, Pages pages) {
        this.reports = reports;
        this.views = views;
        this.pages = pages;
    }

    @GetMapping("/{report}")
    @May(Permissions.OPEN)
    View report(@PathVariable String report, OperationalRequest typed, Actor me) {
        return switch (reports.frame(report, typed, me).map(reports::count).map(views::page)) {
            case Granted<OperationalPage>(var page) -> pages.show("reporting/operational", page);
            case Refused<OperationalPage>(var reasons) ->
                pages.show(
                        "reporting/refused",
                        new RefusedPage("operational/" + report, reasons),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @GetMapping("/{report}/rows")
    @May(Permissions.OPEN)
    View rows(@PathVariable String report, OperationalRequest typed, Actor me) {
        return switch (reports.frame(report, typed, me)) {
            case Granted<OperationalReports.Frame>(var frame) ->
                pages.show("reporting/operational-rows", rows(frame, typed));
            case Refused<OperationalReports.Frame>(var reasons) ->
                pages.show(
                        "reporting/refused",
                        new RefusedPage("operational/" + report, reasons),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private OperationalPages.Rows rows(OperationalReports.Frame frame, OperationalRequest typed) {
        var behind = reports.behind(frame, typed);
        return views.rows(frame, behind, reports.rows(frame, behind, OperationalReports.ROWS_PER_PAGE));
    }
}
