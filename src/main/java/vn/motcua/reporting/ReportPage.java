package vn.motcua.reporting;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.Agency;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;
import vn.motcua.statistics.Counts;
import vn.motcua.statistics.ReportPeriod;

/** A filled form on screen. {@code cutOff}: the moment at which its dossiers were looked at, in words. */
record ReportPage(
        Reports.Frame frame,
        List<ReportPeriod> periods,
        List<Narrowings.Choice> procedures,
        List<Line> lines,
        @Nullable Line total,
        String cutOff) {

    /** {@code minus}: what is taken away; none: nothing is compared. */
    record Line(
            String key,
            String name,
            Counts counts,
            @Nullable Counts minus) {

        /** +3, −2 or ±0. */
        String change(FormColumn column) {
            var change = minus == null ? 0 : column.in(counts) - column.in(minus);
            if (change == 0) return "±0";
            return change > 0 ? "+" + change : "−" + -change;
        }
    }

    /** Neighbours under one heading. */
    record Group(String words, int columns) {}

    List<FormColumn> columns() {
        return frame.form().columns();
    }

    List<Group> groups() {
        var groups = new ArrayList<Group>();
        for (var column : columns()) {
            var words = column.group().words();
            if (!groups.isEmpty() && groups.getLast().words().equals(words))
                groups.add(new Group(words, groups.removeLast().columns() + 1));
            else groups.add(new Group(words, 1));
        }
        return groups;
    }

    String name() {
        return Words.t("reporting.form." + frame.form().key());
    }

    ReportPeriod period() {
        return frame.asked().period();
    }

    String path() {
        return "/reports/" + frame.form().key() + "?" + query();
    }

    String file(String format) {
        return "/reports/" + frame.form().key() + "/files/" + format + "?" + query();
    }

    String rows(Line line, FormColumn column) {
        return "/reports/" + frame.form().key() + "/dossiers?" + query() + "&column=" + column.number() + "&line="
                + URLEncoder.encode(line.key(), StandardCharsets.UTF_8);
    }

    private String query() {
        var known = frame.asked().known() == null ? "" : "&known=" + knownDay();
        return filter(period().key(), null).query() + known;
    }

    /** What is kept of it: the moving period, where it was named by one. */
    ReportAddress address() {
        var moving = frame.moving();
        return new ReportAddress(
                frame.form().key(),
                filter(moving == null ? period().key() : moving.word(), frame.minus())
                        .query());
    }

    private ReportFilter filter(String period, @Nullable Minus minus) {
        var asked = frame.asked();
        return ReportFilter.of(period, asked.by().word(), agency(), asked.only(), minus);
    }

    /** As a field of a form holds it. */
    String knownDay() {
        var known = frame.asked().known();
        return known == null
                ? ""
                : LocalDate.ofInstant(known.minusMillis(1), LegalClock.ZONE).toString();
    }

    boolean looksBack() {
        return frame.asked().known() != null || frame.minus() != null;
    }

    boolean isMinus(Minus.What what) {
        return frame.minus() != null && frame.minus().what() == what;
    }

    String agency() {
        return frame.chosen() == null ? "" : frame.chosen().code().value();
    }

    boolean isChosen(Agency it) {
        return it.code().value().equals(agency());
    }
}
