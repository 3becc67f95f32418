package vn.motcua.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Minutes of Vietnamese clocks since 01/01/1970 00:00. All arithmetic of this room counts in them; the law knows
 * nothing smaller. The zone is UTC+7 without daylight saving for all years the calendar covers.
 */
final class LocalMinute {

    static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);
    static final int PER_DAY = 24 * 60;
    private static final long SECONDS_EAST = VIETNAM.getTotalSeconds();

    private LocalMinute() {}

    /** The minute in which the instant lies: seconds are cut, never rounded up. */
    static long of(Instant at) {
        return Math.floorDiv(at.getEpochSecond() + SECONDS_EAST, 60L);
    }

    static long of(LocalDate day, int minuteOfDay) {
        return day.toEpochDay() * PER_DAY + minuteOfDay;
    }

    static Instant toInstant(long minute) {
        return Instant.ofEpochSecond(minute * 60 - SECONDS_EAST);
    }

    static LocalDate dateOf(long minute) {
        return LocalDate.ofEpochDay(Math.floorDiv(minute, PER_DAY));
    }

    static int minuteOfDay(long minute) {
        return Math.floorMod(minute, PER_DAY);
    }
}
