package vn.motcua.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Sql;

/** Which list of due moments, at the agencies where this officer may see it, and from where on. */
record DueList(Actor me, Which which, @Nullable After after) {

    private static final int SOON_DAYS = 3;

    /** TODAY and SOON: not late yet; SOON: today and the three days after. LATE: longest first. */
    enum Which {
        TODAY,
        SOON,
        LATE;

        /** What is not known is the first list. */
        static Which of(@Nullable String text) {
            for (var which : values()) if (which.word().equalsIgnoreCase(text)) return which;
            return TODAY;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The last row of the page before, written as {@code <epoch microseconds>_<id>}. */
    record After(Instant at, long id) {

        private static final Pattern TEXT = Pattern.compile("(\\d{1,17})_(\\d{1,18})");
        private static final long MICROS = 1_000_000;

        /** What cannot be read is the first page. */
        static @Nullable After parse(@Nullable String text) {
            var parts = TEXT.matcher(text == null ? "" : text);
            if (!parts.matches()) return null;
            var micros = Long.parseLong(parts.group(1));
            var at = Instant.ofEpochSecond(micros / MICROS, micros % MICROS * 1_000);
            return new After(at, Long.parseLong(parts.group(2)));
        }

        String text() {
            return at.getEpochSecond() * MICROS + at.getNano() / 1_000 + "_" + id;
        }
    }

    List<String> agencies() {
        return me.agenciesWhere(Permissions.DEADLINES);
    }

    /** The last day of the list. */
    static LocalDate lastDay(Which which, LocalDate today) {
        return which == Which.SOON ? today.plusDays(SOON_DAYS) : today;
    }

    /** The range begins in one place, for PostgreSQL starts where a row comparison does and passes over the rest. */
    Map<String, Object> values(Instant now) {
        var today = LocalDate.ofInstant(now, LegalClock.ZONE);
        var end =
                lastDay(which, today).plusDays(1).atStartOfDay(LegalClock.ZONE).toInstant();
        var from = from(now);
        var values = new HashMap<String, Object>();
        values.put("agencies", agencies().toArray(String[]::new));
        values.put("until", Sql.at(which == Which.LATE ? now : end));
        values.put("afterAt", Sql.at(from.at()));
        values.put("afterId", from.id());
        return values;
    }

    /** What was due while the officer looked at the page before is late now. */
    private After from(Instant now) {
        var first = new After(which == Which.LATE ? Instant.EPOCH : now, 0);
        return after == null || after.at().isBefore(first.at()) ? first : after;
    }
}
