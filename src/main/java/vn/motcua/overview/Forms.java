package vn.motcua.overview;

import java.time.LocalDate;
import vn.motcua.statistics.ReportPeriod;

/** Where the dossiers behind a column of form II.06a are listed, as they were known that day. */
final class Forms {

    private Forms() {}

    static String rows(ReportPeriod period, Scope scope, LocalDate known, int column) {
        return "/reports/II.06a/dossiers?period=%s&by=agency&agency=%s&known=%s&column=%d"
                .formatted(period.key(), scope.agency(), known, column);
    }
}
