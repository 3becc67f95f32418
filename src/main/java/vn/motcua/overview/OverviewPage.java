package vn.motcua.overview;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.platform.Words;

/** What a leader sees first. {@code asOf}: until when it counts, in words. */
record OverviewPage(
        Scope scope, LocalDate today, String asOf, List<Tile> tiles, Trend trend, List<Late> late, List<Where> where) {

    /** One of the dossiers that are late longest. */
    record Late(LiveQuery.Row row, String procedure, String slack, List<String> holders) {}

    /** How much of what is late lies where. */
    record Where(String unit, String number, String path) {}

    boolean isToday() {
        return scope.known() == null;
    }

    /** {@code 07/2011}: the month a report calls so. */
    String shortName(Trend.Month month) {
        return month.period().lastDay().getMonthValue() + "/"
                + month.period().lastDay().getYear();
    }

    String rows(Trend.Month month, int column) {
        return Forms.rows(month.period(), scope, scope.day(), column);
    }

    String rowsBefore(Trend.Month month) {
        return Forms.rows(month.period().yearBefore(), scope, scope.day(), 7);
    }

    String headline() {
        return Words.t(
                "overview.trend.headline",
                trend.lately().inTime().words(),
                trend.before().inTime().words(),
                trend.lately().inTime().since(trend.before().inTime()),
                trend.lately().earlyShare().words(),
                trend.before().earlyShare().words());
    }
}
