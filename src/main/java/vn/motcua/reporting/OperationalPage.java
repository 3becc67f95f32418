package vn.motcua.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.Agency;
import vn.motcua.platform.OperationalReport;
import vn.motcua.platform.OperationalReport.Figure;
import vn.motcua.platform.Words;
import vn.motcua.statistics.ReportPeriod;

/** An operational report on screen. {@code total}: none where there is no row. {@code more}: lines left out. */
record OperationalPage(
        OperationalReports.Frame frame,
        List<ReportPeriod> periods,
        List<Narrowings.Choice> procedures,
        List<Line> lines,
        @Nullable Line total,
        boolean more) {

    record Line(String key, String name, List<Value> numbers) {}

    /**
     * {@code opens}: whether rows stand behind it; {@code change}: against what is taken away, none where nothing is
     * compared.
     */
    record Value(
            String words,
            @Nullable BigDecimal number,
            boolean opens,
            @Nullable String change) {}

    OperationalReport report() {
        return frame.asked().report();
    }

    ReportPeriod period() {
        return frame.asked().period();
    }

    /** The total alone. */
    OperationalPage withoutLines() {
        return new OperationalPage(frame, periods, procedures, List.of(), total, more);
    }

    String name() {
        return Words.t("reporting.report." + report().key());
    }

    String rule(Figure figure) {
        return Words.t("reporting.rule." + report().key() + "." + figure.key());
    }

    String heading(Figure figure) {
        return Words.t("reporting.figure." + report().key() + "." + figure.key());
    }

    String by(OperationalReport.By by) {
        return Words.t("reporting.line-by." + by.key());
    }

    String path() {
        return "/reports/operational/" + report().key() + "?" + query();
    }

    String file(String format) {
        return "/reports/operational/" + report().key() + "/files/" + format + "?" + query();
    }

    String rows(@Nullable Line line, Figure figure) {
        return "/reports/operational/" + report().key() + "/rows?" + behind(line, figure);
    }

    String behind(@Nullable Line line, Figure figure) {
        var of = line == null ? "" : "&line=" + URLEncoder.encode(line.key(), UTF_8);
        return query() + "&figure=" + figure.key() + of;
    }

    private String query() {
        return filter(period().key(), null).query();
    }

    /** What is kept of it: the moving period, where it was named by one. */
    ReportAddress address() {
        var moving = frame.moving();
        return new ReportAddress(
                ReportAddress.OPERATIONAL + report().key(),
                filter(moving == null ? period().key() : moving.word(), frame.minus())
                        .query());
    }

    private ReportFilter filter(String period, @Nullable Minus minus) {
        var asked = frame.asked();
        return ReportFilter.of(period, asked.by().key(), agency(), asked.only(), minus);
    }

    String agency() {
        return frame.chosen() == null ? "" : frame.chosen().code().value();
    }

    boolean isChosen(Agency it) {
        return it.code().value().equals(agency());
    }

    boolean isMinus(Minus.What what) {
        return frame.minus() != null && frame.minus().what() == what;
    }
}
