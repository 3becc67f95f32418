package vn.motcua.overview;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.platform.LegalClock;

/** A list of dossiers of this moment, by the moment that puts them there. */
enum LiveList {
    RECEIVED,
    ENDED,
    RETURNED,
    TODAY,
    SOON,
    LATE;

    /** Longer than anything is open. */
    static final Duration EVER = Duration.ofDays(36_500);

    private static final int SOON_WORKING_DAYS = 3;

    /** From the one moment on and before the other. */
    record Range(Instant from, Instant until) {}

    static Optional<LiveList> of(String text) {
        for (var it : values()) if (it.word().equals(text)) return Optional.of(it);
        return Optional.empty();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isDue() {
        return this == TODAY || this == SOON || this == LATE;
    }

    Range range(Instant now, WorkingCalendar calendar) {
        var today = LocalDate.ofInstant(now, LegalClock.ZONE);
        return switch (this) {
            case RECEIVED, ENDED, RETURNED -> new Range(begin(today), begin(today.plusDays(1)));
            case TODAY -> new Range(now, begin(today.plusDays(1)));
            case SOON -> new Range(now, begin(soon(today, calendar).plusDays(1)));
            case LATE -> new Range(Instant.EPOCH, now);
        };
    }

    /** The third working day after this one. */
    static LocalDate soon(LocalDate today, WorkingCalendar calendar) {
        var day = today;
        for (var left = SOON_WORKING_DAYS; left > 0; ) {
            day = day.plusDays(1);
            if (calendar.isWorkingDay(day)) left--;
        }
        return day;
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(LegalClock.ZONE).toInstant();
    }
}
