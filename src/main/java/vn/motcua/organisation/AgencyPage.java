package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.Words;

/** One agency in the course of time. {@code heir}: where all of it goes on today, if elsewhere. */
record AgencyPage(
        AgencyCode code,
        List<AgencyBookQuery.Name> names,
        List<AgencyBookQuery.CodeOfOthers> numbers,
        List<AgencyBookQuery.Step> from,
        List<AgencyBookQuery.Step> into,
        List<UnitVersion> units,
        @Nullable Agency heir) {

    String name() {
        return names.getLast().name();
    }

    /** The end is told as the last day, as the law tells it. */
    static String period(LocalDate from, @Nullable LocalDate to) {
        if (to == null) return Words.t("organisation.since", Words.day(from));
        return Words.t("organisation.from-to", Words.day(from), Words.day(to.minusDays(1)));
    }
}
