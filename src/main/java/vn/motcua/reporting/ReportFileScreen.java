package vn.motcua.reporting;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;

/** The same forms as files. */
@Controller
class ReportFileScreen {

    private final Reports reports;
    private final ReportPages forms;
    private final ReportFiles files;

    ReportFileScreen(Reports reports, ReportPages forms, ReportFiles files) {
        this.reports = reports;
        this.forms = forms;
        this.files = files;
    }

    /** A period that cannot be is not found here; the page says why. */
    @GetMapping("/reports/{form}/files/{format}")
    @May(Permissions.VIEW)
    ResponseEntity<byte[]> file(@PathVariable String form, @PathVariable String format, ReportFilter typed, Actor me) {
        var kind = ReportFiles.Format.of(format).orElseThrow(NotFound::new);
        var page = switch (reports.frame(form, typed, me).map(reports::fill).map(forms::page)) {
            case Granted<ReportPage>(var filled) -> filled;
            case Refused<ReportPage> _ -> throw new NotFound();
        };
        var name = "%s_%s.%s".formatted(form, page.period().key(), format);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kind.mediaType))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(files.write(page, kind));
    }
}
