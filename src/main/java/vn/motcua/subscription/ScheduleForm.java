package vn.motcua.subscription;

import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.Typed;

/** When a view is to be sent, as it was typed; {@code weekday} and {@code monthDay} count for their own rhythm only. */
record ScheduleForm(
        @Nullable String rhythm,
        @Nullable String weekday,
        @Nullable String monthDay,
        @Nullable String hour,
        @Nullable String format) {

    static final ScheduleForm FIRST = new ScheduleForm("WEEKLY", "1", "15", "7", "XLSX");

    static ScheduleForm of(Schedule it) {
        var day = Integer.toString(it.day());
        var isWeekly = it.rhythm() == Schedule.Rhythm.WEEKLY;
        var isMonthly = it.rhythm() == Schedule.Rhythm.MONTHLY;
        return new ScheduleForm(
                it.rhythm().name(),
                isWeekly ? day : FIRST.weekday(),
                isMonthly ? day : FIRST.monthDay(),
                Integer.toString(it.hour()),
                it.format().name());
    }

    Decision<Schedule> schedule() {
        var chosen = Typed.constant(Schedule.Rhythm.values(), rhythm);
        var file = Typed.constant(Schedule.Format.values(), format);
        if (chosen == null || file == null) return refused("rhythm");
        var day = switch (chosen) {
            case DAILY, AFTER_CLOSING -> 0;
            case WEEKLY -> number(weekday);
            case MONTHLY -> number(monthDay);
        };
        return Schedule.fits(chosen, day, number(hour))
                ? Decision.granted(new Schedule(chosen, day, number(hour), file))
                : refused(chosen == Schedule.Rhythm.MONTHLY ? "monthDay" : "rhythm");
    }

    private static Decision<Schedule> refused(String field) {
        return Decision.refused(Refusal.of("subscription.schedule.unreadable").on(field));
    }

    private static int number(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,2}") ? Integer.parseInt(typed) : -1;
    }
}
