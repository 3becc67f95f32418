package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * Every day of the calendar's years with the minutes and days worked before it, so that any question of working time is
 * a look-up or a short search. Times are {@link LocalMinute}s, days are days since 1970.
 */
final class DayIndex {

    private final int firstDay;
    private final OfficeHours[] hours;
    private final int[] minutesBefore;
    private final int[] workingDaysBefore;
    private final int[] workingDays;

    DayIndex(WeeklyPattern pattern, Holidays holidays) {
        var first = LocalDate.of(WorkingCalendar.FIRST_YEAR, 1, 1);
        var end = LocalDate.of(WorkingCalendar.LAST_YEAR + 1, 1, 1);
        firstDay = (int) first.toEpochDay();
        int days = (int) end.toEpochDay() - firstDay;
        hours = first.datesUntil(end).map(day -> hours(pattern, holidays, day)).toArray(OfficeHours[]::new);
        minutesBefore = new int[days + 1];
        workingDaysBefore = new int[days + 1];
        var worked = new int[days];
        for (int day = 0; day < days; day++) {
            boolean works = !hours[day].isClosed();
            if (works) worked[workingDaysBefore[day]] = day;
            minutesBefore[day + 1] = minutesBefore[day] + hours[day].minutes();
            workingDaysBefore[day + 1] = workingDaysBefore[day] + (works ? 1 : 0);
        }
        workingDays = Arrays.copyOf(worked, workingDaysBefore[days]);
    }

    private static OfficeHours hours(WeeklyPattern pattern, Holidays holidays, LocalDate day) {
        var madeUp = holidays.makeUpDay(day);
        if (madeUp != null) return pattern.hours(day, madeUp.inPlaceOf().getDayOfWeek());
        return holidays.dayOff(day) != null ? OfficeHours.CLOSED : pattern.hours(day, day.getDayOfWeek());
    }

    OfficeHours hours(long epochDay) {
        return hours[slot(epochDay)];
    }

    boolean isWorkingDay(long epochDay) {
        return !hours[slot(epochDay)].isClosed();
    }

    boolean isOpen(long minute) {
        return hours[slotOf(minute)].isOpenAt(LocalMinute.minuteOfDay(minute));
    }

    long opening(long workingDay) {
        return workingDay * LocalMinute.PER_DAY + hours[slot(workingDay)].opening();
    }

    long closing(long workingDay) {
        return workingDay * LocalMinute.PER_DAY + hours[slot(workingDay)].closing();
    }

    /** That day if it is worked, otherwise the next one that is. */
    long workingDayFrom(long epochDay) {
        return firstDay + (long) workingDay(workingDaysBefore[slot(epochDay)]);
    }

    /** The n-th working day after that day; the day itself is day 0. */
    long workingDayAfter(long epochDay, int n) {
        return firstDay + (long) workingDay(workingDaysBefore[slot(epochDay) + 1] + n - 1);
    }

    int workingDaysBetween(long fromDay, long toDay) {
        return workingDaysBefore[slot(toDay)] - workingDaysBefore[slot(fromDay)];
    }

    /** Working minutes since the calendar's first day. */
    int worked(long minute) {
        int slot = slotOf(minute);
        return minutesBefore[slot] + hours[slot].workedBefore(LocalMinute.minuteOfDay(minute));
    }

    /** The earliest moment at which {@code minutes} more, at least one, are worked than at {@code from}. */
    long add(long from, int minutes) {
        int target = Math.addExact(worked(from), minutes);
        int low = slotOf(from);
        int reach = 1;
        while (before(low + reach) < target) reach *= 2;
        int slot = lastBelow(target, low, low + reach);
        return startOf(slot) + hours[slot].whenDone(target - minutesBefore[slot]);
    }

    /** The latest moment at which {@code minutes} fewer, at least one, are worked than at {@code to}. */
    long subtract(long to, int minutes) {
        int target = worked(to) - minutes;
        int high = slotOf(to) + 1;
        int reach = 1;
        while (before(high - reach) > target) reach *= 2;
        int slot = lastBelow(target + 1, high - reach, high);
        return startOf(slot) + hours[slot].whenNextBegins(target - minutesBefore[slot]);
    }

    /** The moment itself when it is worked, otherwise the next opening of a session. */
    long nextWorking(long minute) {
        if (isOpen(minute)) return minute;
        int today = slotOf(minute);
        int worked = worked(minute);
        int slot = worked < minutesBefore[today + 1] ? today : workingDay(workingDaysBefore[today + 1]);
        return startOf(slot) + hours[slot].whenNextBegins(worked - minutesBefore[slot]);
    }

    /**
     * The last slot before which fewer than {@code target} minutes are worked: at {@code low} so, at {@code
     * high} not.
     */
    private int lastBelow(int target, int low, int high) {
        int below = Math.max(low, 0);
        int notBelow = Math.min(high, hours.length);
        while (notBelow - below > 1) {
            int middle = (below + notBelow) >>> 1;
            if (minutesBefore[middle] < target) below = middle;
            else notBelow = middle;
        }
        return below;
    }

    /** The minutes worked before a slot; nothing before the first, and beyond the last one every search ends. */
    private int before(int slot) {
        if (slot > 2 * hours.length || slot < -hours.length) throw outside(firstDay + (long) slot);
        return minutesBefore[Math.clamp(slot, 0, hours.length)];
    }

    private int workingDay(int number) {
        if (number < 0 || number >= workingDays.length) throw outside(LocalDate.MAX.toEpochDay());
        return workingDays[number];
    }

    private int slotOf(long minute) {
        return slot(Math.floorDiv(minute, LocalMinute.PER_DAY));
    }

    private int slot(long epochDay) {
        if (epochDay < firstDay || epochDay >= firstDay + hours.length) throw outside(epochDay);
        return (int) (epochDay - firstDay);
    }

    private long startOf(int slot) {
        return (firstDay + (long) slot) * LocalMinute.PER_DAY;
    }

    private static IllegalArgumentException outside(long epochDay) {
        return new IllegalArgumentException("the calendar knows %d–%d, not day %d since 1970"
                .formatted(WorkingCalendar.FIRST_YEAR, WorkingCalendar.LAST_YEAR, epochDay));
    }
}
