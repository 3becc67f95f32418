package vn.motcua.calendar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The law read slowly: national office hours, one minute after the other. Shares nothing with the fast arithmetic. */
final class MinuteWalker {

    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> madeUp = new HashSet<>();

    MinuteWalker() {
        CalendarFiles.daysOff().forEach(row -> off.add(row.date()));
        CalendarFiles.makeUpDays().forEach(row -> madeUp.add(row.date()));
    }

    Instant due(DueQuestion question) {
        var received = local(question.receivedAt());
        var start = received;
        if (question.cutoff() != null
                && works(received.toLocalDate())
                && received.toLocalTime().isAfter(question.cutoff()))
            start = received.toLocalDate().plusDays(1).atStartOfDay();
        while (!works(start)) start = start.plusMinutes(1);
        return due(start, question).toInstant(LocalMinute.VIETNAM);
    }

    private LocalDateTime due(LocalDateTime start, DueQuestion question) {
        var value = question.limit().value();
        return switch (question.limit().unit()) {
            case WORKING_HOUR -> walk(start, minutes(value, 60), question.pauses());
            case WORKING_DAY -> workingDays(start, value, question.pauses());
            case SAME_DAY -> paused(start, closing(start.toLocalDate()), question.pauses());
            case CALENDAR_DAY -> closing(rolled(start.toLocalDate().plusDays(value.longValueExact())));
            case MONTH -> closing(rolled(start.toLocalDate().plusMonths(value.longValueExact())));
        };
    }

    private LocalDateTime workingDays(LocalDateTime start, BigDecimal value, List<ClockPause> pauses) {
        var day = start.toLocalDate();
        for (int n = 0; n < value.intValue(); n++) day = rolled(day.plusDays(1));
        var reached = value.intValue() == 0 ? start : closing(day);
        var part = minutes(value.remainder(BigDecimal.ONE), 480);
        var end = part == 0 ? reached : walk(reached, part, List.of());
        // The day of receipt is day 0: a pause in its hours takes nothing from the limit.
        return paused(value.intValue() == 0 ? start : closing(start.toLocalDate()), end, pauses);
    }

    /** Walks on by the working minutes that were paused until then, up to the closing, until nothing more is found. */
    private LocalDateTime paused(LocalDateTime start, LocalDateTime end, List<ClockPause> pauses) {
        var due = end;
        while (true) {
            long lost = start.until(due, ChronoUnit.MINUTES) - unpaused(start, due, pauses);
            lost -= idle(start, due, pauses);
            var next = lost == 0 ? end : closing(walk(end, lost, List.of()).toLocalDate());
            if (next.equals(due)) return due;
            due = next;
        }
    }

    private long unpaused(LocalDateTime from, LocalDateTime to, List<ClockPause> pauses) {
        long count = 0;
        for (var at = from; at.isBefore(to); at = at.plusMinutes(1)) if (!isPaused(at, pauses)) count++;
        return count;
    }

    private long idle(LocalDateTime from, LocalDateTime to, List<ClockPause> pauses) {
        long count = 0;
        for (var at = from; at.isBefore(to); at = at.plusMinutes(1)) if (isPaused(at, pauses) && !works(at)) count++;
        return count;
    }

    private LocalDateTime walk(LocalDateTime from, long minutes, List<ClockPause> pauses) {
        var at = from;
        for (long left = minutes; left > 0; at = at.plusMinutes(1)) if (works(at) && !isPaused(at, pauses)) left--;
        return at;
    }

    private static boolean isPaused(LocalDateTime at, List<ClockPause> pauses) {
        return pauses.stream().anyMatch(pause -> !at.isBefore(local(pause.from())) && at.isBefore(local(pause.to())));
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, LocalMinute.VIETNAM).truncatedTo(ChronoUnit.MINUTES);
    }

    private LocalDateTime closing(LocalDate day) {
        return day.atTime(17, 30);
    }

    private LocalDate rolled(LocalDate day) {
        var at = day;
        while (!works(at)) at = at.plusDays(1);
        return at;
    }

    private boolean works(LocalDateTime at) {
        var time = at.toLocalTime();
        boolean morning = !time.isBefore(LocalTime.of(7, 30)) && time.isBefore(LocalTime.of(11, 30));
        boolean afternoon = !time.isBefore(LocalTime.of(13, 30)) && time.isBefore(LocalTime.of(17, 30));
        return works(at.toLocalDate()) && (morning || afternoon);
    }

    private boolean works(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return madeUp.contains(day) || !weekend && !off.contains(day);
    }

    private static long minutes(BigDecimal value, int each) {
        return value.multiply(BigDecimal.valueOf(each))
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }
}
