package vn.motcua.score;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;

/** All agencies with all their parts as one file. */
@Controller
class ScoreFileScreen {

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Scores scores;

    ScoreFileScreen(Scores scores) {
        this.scores = scores;
    }

    @GetMapping("/scores/files/{format}")
    @May(Permissions.VIEW)
    void file(
            @PathVariable String format,
            @RequestParam(required = false) @Nullable String period,
            Actor me,
            HttpServletResponse response)
            throws IOException {
        if (!format.equals("xlsx") && !format.equals("csv")) throw new NotFound();
        var computed = ScoreScreen.compute(scores, period, me);
        var name = "QD766_%s.%s".formatted(computed.period().key(), format);
        var attachment = ContentDisposition.attachment().filename(name).build();
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment.toString());
        response.setContentType(format.equals("csv") ? "text/csv; charset=utf-8" : SHEET);
        if (format.equals("csv")) ScoreFiles.lines(computed, response.getOutputStream());
        else ScoreFiles.sheet(computed, response.getOutputStream());
    }
}
