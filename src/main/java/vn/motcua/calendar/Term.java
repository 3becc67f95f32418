package vn.motcua.calendar;

/** A limit counted from its start: the moment it ends, and how a pause that begins before its end moves it. */
sealed interface Term {

    /** The end, as a local minute. */
    long end();

    Term paused(Pause pause);

    /** A term counted in the same way that ends at another moment. */
    Term endingAt(long minute);

    /** Counted in working minutes: it walks on by those that were paused. */
    record OfMinutes(DayIndex days, long end) implements Term {
        @Override
        public Term paused(Pause pause) {
            return new OfMinutes(days, walkOn(days, end, pause));
        }

        @Override
        public Term endingAt(long minute) {
            return new OfMinutes(days, minute);
        }
    }

    /** Counted in working days: as minutes, then up to that day's closing. */
    record OfWorkingDays(DayIndex days, long reached, boolean moved) implements Term {
        @Override
        public long end() {
            return moved ? days.closing(Math.floorDiv(reached, LocalMinute.PER_DAY)) : reached;
        }

        @Override
        public Term paused(Pause pause) {
            long next = walkOn(days, reached, pause);
            return new OfWorkingDays(days, next, moved || next > reached);
        }

        @Override
        public Term endingAt(long minute) {
            return new OfWorkingDays(days, minute, false);
        }
    }

    /**
     * Counted in calendar days or months: the last day, rolled forward to a working day's closing (BLDS
     * 2015 Đ148.5).
     */
    record OfCalendarDays(DayIndex days, long lastDay) implements Term {
        @Override
        public long end() {
            return days.closing(days.workingDayFrom(lastDay));
        }

        @Override
        public Term paused(Pause pause) {
            // A pause may begin on the day to which the last day was rolled; the term never ends before it resumes.
            long resumed = Math.floorDiv(days.nextWorking(pause.to()), LocalMinute.PER_DAY);
            return new OfCalendarDays(days, Math.max(lastDay + pause.days(), resumed));
        }

        @Override
        public Term endingAt(long minute) {
            return new OfCalendarDays(days, Math.floorDiv(minute, LocalMinute.PER_DAY));
        }
    }

    private static long walkOn(DayIndex days, long end, Pause pause) {
        int minutes = days.worked(pause.to()) - days.worked(pause.from());
        return minutes == 0 ? end : Math.max(days.add(end, minutes), days.nextWorking(pause.to()));
    }
}
