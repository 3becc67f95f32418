package vn.motcua.subscription;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.stream.Stream;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;

/** When a view is sent, on the legal clock. {@code day}: of the week (1 is Monday) or of the month; otherwise none. */
record Schedule(Rhythm rhythm, int day, int hour, Format format) {

    private static final int DAYS_OF_WEEK = 7;
    private static final int DAYS_OF_MONTH = 31;
    private static final int HOURS_OF_DAY = 24;

    enum Rhythm {
        DAILY,
        WEEKLY,
        MONTHLY,
        /** Each day it is looked whether the period that was over last has been closed. */
        AFTER_CLOSING
    }

    enum Format {
        XLSX,
        CSV;

        String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The first such moment after that one. */
    Instant next(Instant after) {
        return Stream.iterate(LocalDate.ofInstant(after, LegalClock.ZONE), it -> it.plusDays(1))
                .filter(this::isOn)
                .map(this::on)
                .filter(it -> it.isAfter(after))
                .findFirst()
                .orElseThrow();
    }

    private Instant on(LocalDate date) {
        return date.atTime(LocalTime.of(hour, 0)).atZone(LegalClock.ZONE).toInstant();
    }

    /** In a month that has no such day, on its last one. */
    private boolean isOn(LocalDate date) {
        return switch (rhythm) {
            case DAILY, AFTER_CLOSING -> true;
            case WEEKLY -> date.getDayOfWeek().getValue() == day;
            case MONTHLY -> date.getDayOfMonth() == Math.min(day, date.lengthOfMonth());
        };
    }

    static boolean fits(Rhythm rhythm, int day, int hour) {
        var isDay = switch (rhythm) {
            case DAILY, AFTER_CLOSING -> day == 0;
            case WEEKLY -> day >= 1 && day <= DAYS_OF_WEEK;
            case MONTHLY -> day >= 1 && day <= DAYS_OF_MONTH;
        };
        return isDay && hour >= 0 && hour < HOURS_OF_DAY;
    }

    String words() {
        var at = "%02d:00".formatted(hour);
        return switch (rhythm) {
            case DAILY -> Words.t("subscription.when.DAILY", at);
            case WEEKLY -> Words.t("subscription.when.WEEKLY", Words.t("subscription.weekday." + day), at);
            case MONTHLY -> Words.t("subscription.when.MONTHLY", day, at);
            case AFTER_CLOSING -> Words.t("subscription.when.AFTER_CLOSING", at);
        };
    }
}
