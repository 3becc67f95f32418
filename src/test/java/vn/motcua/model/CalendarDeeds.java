package vn.motcua.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.Amended;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.model.Idea.Twist;
import vn.motcua.model.Idea.Who;

/** A day off announced late for all, with or without a Saturday worked instead: it moves what is open. */
final class CalendarDeeds {

    private static final String ADMINISTRATOR = "quang.huyen";
    private static final int DAYS_AHEAD_MAX = 6;

    private final World world;
    private final ActDoors doors;
    private final Crowd crowd;
    private final Supplier<WorkingCalendar> changed;

    /** {@code changed}: the calendar after what was entered last. */
    CalendarDeeds(World world, ActDoors doors, Supplier<WorkingCalendar> changed) {
        this.world = world;
        this.doors = doors;
        this.crowd = new Crowd(world);
        this.changed = changed;
    }

    private record Days(LocalDate off, @Nullable LocalDate worked) {
        LocalDate last() {
            return worked == null || worked.isBefore(off) ? off : worked;
        }

        LocalDate first() {
            return worked == null || worked.isAfter(off) ? off : worked;
        }
    }

    Deed announce(Idea idea) {
        var days = days(idea);
        var who = idea.who() == Who.ANYONE ? crowd.anyone(idea.pick()) : ADMINISTRATOR;
        var words = "lets everybody rest on " + days.off() + " and work on " + days.worked();
        return new Deed(
                idea.verb(),
                new Wording(world).sentence(who, words, "", idea),
                () -> rules(days, who),
                () -> doors.announce(days.off(), days.worked(), who));
    }

    private Days days(Idea idea) {
        var off = world.today();
        for (int left = 1 + idea.pick() % DAYS_AHEAD_MAX; left > 0; off = off.plusDays(1))
            if (world.calendar.isWorkingDay(off)) left--;
        off = off.minusDays(1);
        if (idea.twist() == Twist.UNKNOWN) off = off.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
        if (!idea.isUsual()) return new Days(off, null);
        var saturday = idea.pick() % 2 == 0
                ? TemporalAdjusters.next(DayOfWeek.SATURDAY)
                : TemporalAdjusters.previous(DayOfWeek.SATURDAY);
        return new Days(off, off.with(saturday));
    }

    private Answer rules(Days days, String who) {
        if (!who.equals(ADMINISTRATOR)) return Answer.no("amendment.entry.not-yours");
        var faults = new ArrayList<String>();
        if (!world.calendar.isWorkingDay(days.off())) faults.add("calendar.change.off-already");
        else if (days.off().getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue())
            faults.add("calendar.change.made-up");
        if (days.worked() != null && world.calendar.isWorkingDay(days.worked()))
            faults.add("calendar.change.worked-already");
        if (!faults.isEmpty()) return Answer.no(faults);
        var shift = new Amended(world.calendar, changed.get());
        world.calendar = shift.after();
        for (var it : world.lives) if (it.now.isOpen() && concerns(it, days)) redate(it, shift);
        return Answer.GRANTED;
    }

    /** Whether one of the days lies between the start of its limit and its due moment. */
    private boolean concerns(Life it, Days days) {
        var due = it.now.dates().dueAt();
        return World.day(it.now.limit().startedAt()).compareTo(days.last()) <= 0
                && (due == null || !World.day(due).isBefore(days.first()));
    }

    private void redate(Life it, Amended by) {
        var due = it.now.dates().dueAt();
        var question = world.question(it, it.now.limit(), it.pauses());
        var before = by.before().due(question);
        var reckoned = by.after().due(question);
        var started = it.now.limit().startedAt();
        var promised = due == null || (started.isBefore(world.now) && before.isAfter(due)) ? before : due;
        var held = by.held(promised);
        if (!reckoned.equals(before) || !held.equals(promised)) {
            if (due == null) keep(it, held, reckoned);
            else move(it, List.of(promised, held, reckoned), by);
        }
        stepFollows(it, by);
    }

    /** It has no due moment now; what was promised goes on with it. */
    private void keep(Life it, Instant held, Instant reckoned) {
        if (!reckoned.isBefore(held)) return;
        world.ways.add("promise kept while the clock stands still");
        var kept = new Standing.Kept(it.stillSince, held, "CALENDAR");
        it.now = it.now.clock(it.now.phase(), null, it.now.limit().keeping(kept));
    }

    private void move(Life it, List<Instant> moments, Amended by) {
        var promised = moments.get(0);
        var held = moments.get(1);
        var reckoned = moments.get(2);
        var limit = it.now.limit();
        if (reckoned.isBefore(held)) limit = limit.keeping(new Standing.Kept(world.now, held, "CALENDAR"));
        var due = by.after().due(world.question(it, limit, it.pauses()));
        if (!due.isAfter(promised) && !reckoned.isBefore(promised)) return;
        world.ways.add(due.isAfter(promised) ? "moved by the calendar" : "kept against the calendar");
        it.now = it.now.clock(it.now.phase(), due, limit);
    }

    /** Its budget is counted anew from where it began, by the days as they are now; never earlier than was told. */
    private void stepFollows(Life it, Amended by) {
        var open = it.now.open();
        var times = open.times();
        var own = times.own();
        if (own != null) {
            var reckoned = reckoned(it, by.after());
            own = reckoned.isAfter(own) ? reckoned : by.held(own);
        }
        it.now = it.now.with(open.at(new Standing.Times(times.openedAt(), times.dueAt(), times.latestStart(), own)));
        if (!open.isSuspended()) world.dueAgain(it);
    }

    private Instant reckoned(Life it, WorkingCalendar days) {
        var stop = World.stop(it);
        var start = start(it);
        var suspended = it.stretches.stream()
                .filter(still -> still.until().isAfter(start) && !isItsOwn(it, stop, still))
                .mapToLong(still -> days.between(still.since().isAfter(start) ? still.since() : start, still.until())
                        .minutes())
                .sum();
        return days.add(world.times(it.route, stop, start, null).own(), new WorkingTime(suspended));
    }

    private static boolean isItsOwn(Life it, Route.Stop stop, Life.Still still) {
        return it.route.standsStill(stop) && World.ground(stop).equals(still.ground());
    }

    /** From its opening, or from when the limit began anew; at the first desk after 15:00 from the next morning. */
    private Instant start(Life it) {
        var open = it.now.open();
        var opened = open.times().openedAt();
        if (it.now.limit().startedAt().isAfter(opened)) return it.now.limit().startedAt();
        return open.place().leg() > 1 || open.place().seq() > 1 ? opened : world.transferStart(opened);
    }
}
