package vn.motcua.calendar;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a due moment came about: receipt, start, the moment from which the limit counts, the limit run from there, the
 * pauses before it, which move nothing, and what was promised before. {@code unmoved}: where the limit would end
 * without any pause.
 */
record Reckoning(
        long received,
        long start,
        long countedFrom,
        Term unmoved,
        Run run,
        List<Pause> idle,
        @Nullable Kept kept) {

    /** A term at its end, with the pauses that moved it. */
    record Run(Term term, List<Pause> pauses) {
        long end() {
            return term.end();
        }

        static Run of(Term unmoved, List<Pause> all) {
            if (all.isEmpty()) return new Run(unmoved, List.of());
            var term = unmoved;
            var moving = new ArrayList<Pause>();
            for (var pause : all) {
                if (pause.from() >= term.end()) break;
                term = term.paused(pause);
                moving.add(pause);
            }
            return new Run(term, moving);
        }
    }

    /** A promise that ends after the limit does. */
    record Kept(Run run, String reason) {}

    static Reckoning of(DayIndex days, DueQuestion question) {
        long received = LocalMinute.of(question.receivedAt());
        long start = start(days, received, question.cutoff());
        var unmoved = term(days, start, question.limit());
        long counted = countedFrom(days, start, question.limit());
        var run = Run.of(unmoved, Pause.merged(question.pauses(), counted));
        var idle = Pause.until(counted, Pause.merged(question.pauses(), start));
        return new Reckoning(received, start, counted, unmoved, run, idle, kept(counted, unmoved, run, question));
    }

    /** The working minutes of the limit; of one in calendar days those that it happens to have without any pause. */
    int budget(DayIndex days) {
        return days.worked(unmoved.end()) - days.worked(countedFrom);
    }

    /** A pause on the day that does not count moves no promise either. */
    private static @Nullable Kept kept(long counted, Term unmoved, Run run, DueQuestion question) {
        var promised = question.promised();
        if (promised == null) return null;
        var since = Math.max(LocalMinute.of(promised.madeAt()), counted);
        var pauses = Pause.merged(question.pauses(), since);
        var kept = Run.of(unmoved.endingAt(LocalMinute.of(promised.dueAt())), pauses);
        return kept.end() > run.end() ? new Kept(kept, promised.reason()) : null;
    }

    /** All that is told of the run, on the day that does not count too. */
    List<Pause> pauses() {
        return Stream.concat(idle.stream(), run.pauses().stream()).toList();
    }

    long due() {
        return kept == null ? run.end() : kept.run().end();
    }

    /** The moment of receipt, or the next working one; after the cut-off, the opening of the next working day. */
    private static long start(DayIndex days, long received, @Nullable LocalTime cutoff) {
        long day = Math.floorDiv(received, LocalMinute.PER_DAY);
        boolean late = cutoff != null
                && LocalMinute.minuteOfDay(received) * 60 > cutoff.toSecondOfDay()
                && days.isWorkingDay(day);
        return late ? days.opening(days.workingDayAfter(day, 1)) : days.nextWorking(received);
    }

    /** Of a limit in working days the day of the start is day 0: neither its hours nor a pause in them count. */
    private static long countedFrom(DayIndex days, long start, TimeLimit limit) {
        boolean leavesOut = limit.unit() == LimitUnit.WORKING_DAY && limit.whole() > 0;
        return leavesOut ? days.closing(Math.floorDiv(start, LocalMinute.PER_DAY)) : start;
    }

    /** The day of the start is day 0 (BLDS 2015 Đ147.2). */
    private static Term term(DayIndex days, long start, TimeLimit limit) {
        long day = Math.floorDiv(start, LocalMinute.PER_DAY);
        return switch (limit.unit()) {
            case WORKING_HOUR -> new Term.OfMinutes(days, days.add(start, TimeLimit.minutes(limit.value(), 60)));
            case WORKING_DAY -> new Term.OfWorkingDays(days, workingDays(days, start, limit), false);
            case SAME_DAY -> new Term.OfWorkingDays(days, days.closing(day), false);
            case CALENDAR_DAY -> new Term.OfCalendarDays(days, day + limit.whole());
            case MONTH ->
                new Term.OfCalendarDays(
                        days,
                        LocalMinute.dateOf(start).plusMonths(limit.whole()).toEpochDay());
        };
    }

    private static long workingDays(DayIndex days, long start, TimeLimit limit) {
        int whole = limit.whole();
        long day = Math.floorDiv(start, LocalMinute.PER_DAY);
        long reached = whole == 0 ? start : days.closing(days.workingDayAfter(day, whole));
        var part = limit.value().subtract(BigDecimal.valueOf(whole));
        if (part.signum() == 0) return reached;
        long walked = days.add(reached, TimeLimit.minutes(part, WorkingTime.MINUTES_PER_DAY));
        // Where a day is shorter than 480 minutes, a fraction must not end after the next whole day would.
        return Math.min(walked, days.closing(days.workingDayAfter(day, whole + 1)));
    }
}
