package vn.motcua.reporting;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;
import vn.motcua.reporting.ReportFiles.Format;

/** The same as files, written while they are read; a period that cannot be is not found here, and the page says why. */
@Controller
@RequestMapping("/reports/operational/{report}")
class OperationalFileScreen {

    private final OperationalReports reports;
    private final OperationalPages pages;
    private final OperationalFiles files;

    OperationalFileScreen(OperationalReports reports, OperationalPages pages, OperationalFiles files) {
        this.reports = reports;
        this.pages = pages;
        this.files = files;
    }

    @GetMapping("/files/{format}")
    @May(Permissions.OPEN)
    void file(
            @PathVariable String report,
            @PathVariable String format,
            ReportFilter typed,
            Actor me,
            HttpServletResponse response)
            throws IOException {
        var kind = Format.of(format).filter(it -> it != Format.PDF).orElseThrow(NotFound::new);
        var page = pages.page(reports.count(frame(report, typed, me)));
        attach(response, kind, "%s_%s.%s".formatted(report, page.period().key(), format));
        if (kind == Format.XLSX) files.sheet(page, response.getOutputStream());
        else files.lines(page, response.getOutputStream());
    }

    @GetMapping("/rows.csv")
    @May(Permissions.OPEN)
    void rows(
            @PathVariable String report,
            ReportFilter typed,
            RowsRequest behindOf,
            Actor me,
            HttpServletResponse response)
            throws IOException {
        var frame = frame(report, typed, me);
        var behind = reports.behind(frame, behindOf);
        attach(
                response,
                Format.CSV,
                "%s_%s_%s.csv"
                        .formatted(
                                report,
                                behind.figure().key(),
                                frame.asked().period().key()));
        files.rows(frame, behind, response.getOutputStream());
    }

    private OperationalReports.Frame frame(String report, ReportFilter typed, Actor me) {
        return switch (reports.frame(report, typed, me)) {
            case Granted<OperationalReports.Frame>(var frame) -> frame;
            case Refused<OperationalReports.Frame> _ -> throw new NotFound();
        };
    }

    private static void attach(HttpServletResponse response, Format kind, String name) {
        response.setContentType(kind.mediaType);
        var attachment = ContentDisposition.attachment().filename(name).build();
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment.toString());
    }
}
