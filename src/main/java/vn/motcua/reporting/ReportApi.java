package vn.motcua.reporting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.Answers;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.May;

/** The rows and columns of form II.06a/VPCP/KSTT, from one day to another, both included; for systems. */
@RestController
class ReportApi {

    private final Reports reports;
    private final ReportPages forms;
    private final LegalClock clock;

    ReportApi(Reports reports, ReportPages forms, LegalClock clock) {
        this.reports = reports;
        this.forms = forms;
        this.clock = clock;
    }

    /** {@code columns}: by their numbers on paper; {@code cutOff}: when the dossiers were looked at. */
    record Answer(
            String form,
            String period,
            OffsetDateTime cutOff,
            @Nullable OffsetDateTime closedAt,
            List<Row> rows,
            @Nullable Row total) {}

    /** Which dossiers only; nothing said is all. */
    record Narrow(
            @Nullable String agency,
            @Nullable String field,
            @Nullable String procedure,
            @Nullable String channel) {}

    record Row(String key, String name, Map<String, Long> columns) {}

    /** Without days: the quarter that runs. A period that cannot be, or one day alone: 422. */
    @GetMapping("/api/v1/reports/ii06a")
    @May(Permissions.VIEW)
    ResponseEntity<?> ii06a(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(defaultValue = "field") String groupBy,
            Narrow only,
            Actor me) {
        if ((from == null) != (to == null))
            return Answers.problem(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    Refusal.of("reporting.period.unreadable").on("from"));
        var period = from == null || to == null ? null : from + ".." + to;
        var by = groupBy.toLowerCase(Locale.ROOT);
        var typed =
                new ReportFilter(period, by, only.agency(), only.field(), only.procedure(), only.channel(), null, null);
        return Answers.of(reports.frame("II.06a", typed, me).map(reports::fill).map(forms::page), this::answer);
    }

    private Answer answer(ReportPage page) {
        var total = page.total();
        return new Answer(
                page.frame().form().key(),
                page.period().key(),
                Answers.local(page.frame().asked().cutOff(clock.instant())),
                Answers.localOrNull(page.frame().closedAt()),
                page.lines().stream().map(it -> row(page, it)).toList(),
                total == null ? null : row(page, total));
    }

    private static Row row(ReportPage page, ReportPage.Line line) {
        var columns = new LinkedHashMap<String, Long>();
        page.columns().forEach(it -> columns.put(it.number(), it.in(line.counts())));
        return new Row(line.key(), line.name(), columns);
    }
}
