package vn.motcua.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.ClockPause;
import vn.motcua.calendar.DueQuestion;
import vn.motcua.calendar.Promised;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.model.Standing.Custody;
import vn.motcua.model.Standing.Place;
import vn.motcua.model.Standing.Times;
import vn.motcua.platform.LegalClock;

/**
 * The small town hall in memory: law, staff, dossiers, books. Of the product it uses only the calendar's arithmetic,
 * which has its own proof.
 */
final class World {

    private static final LocalTime SAME_DAY_UNTIL = LocalTime.of(15, 0);

    final Map<String, Route> law;
    final Staff staff;
    final Numbers numbers;
    final List<Life> lives = new ArrayList<>();
    /** How steps have ended so far. */
    final List<String> ways = new ArrayList<>();

    WorkingCalendar calendar;
    private final WorkingCalendar first;

    Instant now = Instant.EPOCH;
    private final Map<String, Long> books = new HashMap<>();

    World(Map<String, Route> law, Staff staff, WorkingCalendar calendar) {
        this.law = law;
        this.staff = staff;
        this.numbers = Numbers.read();
        this.calendar = calendar;
        this.first = calendar;
    }

    boolean hasOtherDays() {
        return calendar != first;
    }

    LocalDate today() {
        return day(now);
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, LegalClock.ZONE);
    }

    /** The next number of a book; books start again each year, the counter of codes each day. */
    long next(String book) {
        return books.merge(book, 1L, Long::sum);
    }

    /** The stop, open in that unit from now on, in nobody's hands. */
    Custody at(Life life, Route.Stop stop, int leg, int seq, String cameFrom) {
        var unit = unit(life, stop);
        var place = new Place(leg, seq, stop.key(), stop.kind(), unit, stop.role());
        return new Custody(place, null, times(life, stop, now), cameFrom, null);
    }

    String unit(Life life, Route.Stop stop) {
        var agency = Staff.agency(life.route.legs().get(stop.leg()), life.agency());
        return staff.unit(agency, stop.unit());
    }

    Times times(Life life, Route.Stop stop, Instant start) {
        return times(
                life.route,
                stop,
                start,
                life.route.standsStill(stop) ? null : life.now.dates().dueAt());
    }

    /** The opening of the first working day on which a posting no longer has to hang. */
    Instant postingOver(TimeLimit period, Instant putUp) {
        return calendar.nextWorking(calendar.due(DueQuestion.of(putUp, period)));
    }

    LocalDate afterPosting(TimeLimit period, Instant putUp) {
        return day(postingOver(period, putUp));
    }

    /**
     * A stop is due when its budget is used up, a posting not before it may be ended, without budget when the dossier
     * is, and never after the dossier; while the dossier's clock stands still for it, it has only its own.
     */
    Times times(Route route, Route.Stop stop, Instant start, @Nullable Instant dossierDue) {
        var own = calendar.add(start, new WorkingTime(stop.minutes()));
        var posted = stop.posted() == null ? own : calendar.closing(afterPosting(stop.posted(), start));
        own = posted.isAfter(own) ? posted : own;
        return within(route, stop, new Times(start, own, own, stop.minutes() == 0 ? null : own), dossierDue);
    }

    /** The same opening and the same own time, under that promise. */
    Times within(Route route, Route.Stop stop, Times times, @Nullable Instant dossierDue) {
        var own = times.own();
        if (dossierDue == null) {
            var latest = calendar.subtract(own, new WorkingTime(stop.minutes()));
            return new Times(times.openedAt(), own, latest, own);
        }
        var due = own == null || own.isAfter(dossierDue) ? dossierDue : own;
        return new Times(times.openedAt(), due, latestStart(route, stop.key(), dossierDue), own);
    }

    /** It has come to a stop whose time does not count: the clock stands still from here. */
    void stand(Life it) {
        if (it.now.open().isOnTheWay() || !it.route.standsStill(stop(it))) return;
        it.stillSince = now;
        it.stillFor = ground(stop(it));
        it.now = it.now.clock("PAUSED", null);
    }

    /** Why the law does not count the time of that stop. */
    static String ground(Route.Stop stop) {
        return stop.is("POSTING") ? "POSTING" : "TAX_DETERMINATION";
    }

    /** The clock runs on, a posting's from when it was over. */
    void runOn(Life it) {
        if (it.now.standsStill()) runsFrom(it, isOver(it) ? over(it) : now);
    }

    void runsFrom(Life it, Instant at) {
        it.counted(at);
        it.now = it.now.clock("IN_PROCESS", due(it));
    }

    Instant due(Life it) {
        return calendar.due(question(it, it.now.limit(), it.pauses()));
    }

    DueQuestion question(Life it, Standing.Limit limit, List<ClockPause> pauses) {
        var kept = limit.kept();
        var promised = kept == null ? null : new Promised(kept.madeAt(), kept.dueAt(), "");
        return new DueQuestion(limit.startedAt(), it.limit, it.route.terms().cutoff(), pauses, promised);
    }

    /** Postings that are over keep nobody's clock standing still. */
    void sweep() {
        for (var it : lives) {
            if (!it.now.isOpen() || !it.now.standsStill() || it.now.open().isSuspended() || !isOver(it)) continue;
            runOn(it);
            dueAgain(it);
        }
    }

    /** Its open step under what is promised now. */
    void dueAgain(Life it) {
        var open = it.now.open();
        var ahead = open.isOnTheWay() ? it.route.stop(open.bound().split(" ")[0]) : stop(it);
        it.now = it.now.with(
                open.at(within(it.route, ahead, open.times(), it.now.dates().dueAt())));
    }

    /** A posting whose days have passed. */
    boolean isOver(Life it) {
        return !it.now.open().isOnTheWay() && stop(it).posted() != null && !now.isBefore(over(it));
    }

    private Instant over(Life it) {
        return postingOver(stop(it).posted(), it.now.open().times().openedAt());
    }

    static Route.Stop stop(Life it) {
        return it.route.stop(it.now.open().place().stop());
    }

    Instant latestStart(Route route, String stop, Instant dossierDue) {
        return calendar.subtract(dossierDue, new WorkingTime(route.left(stop)));
    }

    /** NĐ 61/2018 Art. 18: received after 15:00 of a working day, passed on the next one. The minute counts. */
    Instant transferStart(Instant receivedAt) {
        var local = receivedAt.atZone(LegalClock.ZONE).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
        if (!calendar.isWorkingDay(local.toLocalDate()) || !local.toLocalTime().isAfter(SAME_DAY_UNTIL))
            return receivedAt;
        var midnight = local.toLocalDate().plusDays(1).atStartOfDay(LegalClock.ZONE);
        return calendar.nextWorking(midnight.toInstant());
    }
}
