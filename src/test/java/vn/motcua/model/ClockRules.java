package vn.motcua.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.model.Life.Page;

/**
 * What may be done with the clock of a dossier: paused, let run on, stopped, taken back by its citizen, who may also
 * have to pay; and another day promised.
 */
final class ClockRules {

    private static final String IN_PROCESS = "IN_PROCESS";
    private static final String AWAITING = "AWAITING_SUPPLEMENT";
    private static final String OBLIGATION = "OBLIGATION";
    private static final String PAUSED = "PAUSED";

    private final World world;
    private final Gate gate;

    ClockRules(World world) {
        this.world = world;
        this.gate = new Gate(world);
    }

    /** For an expert's opinion, where the law of the procedure lists it. */
    Answer pause(Life it, Page page, String reason, String who) {
        return gate.unseen(it, "DOSSIER_PAUSE", who)
                .or(() -> Gate.illSaid(it, page, reason))
                .or(() -> Gate.listed(it, "EXPERTISE", "dossier.pause.not-listed"))
                .or(() -> Gate.notNow(it, IN_PROCESS))
                .or(() -> Gate.decided(it))
                .orElseGet(() -> stands(it, PAUSED, "EXPERTISE", null));
    }

    Answer resume(Life it, Page page, String reason, String who) {
        return gate.unseen(it, "DOSSIER_PAUSE", who)
                .or(() -> Gate.illSaid(it, page, reason))
                .or(() -> Gate.notNow(it, PAUSED))
                .or(() -> standsForItsStep(it))
                .orElseGet(() -> runs(it, false));
    }

    /** A posting that hangs, the tax office at work: the clock runs on with their end alone. */
    private Optional<Answer> standsForItsStep(Life it) {
        var open = it.now.open();
        return open.isSuspended() || open.isOnTheWay() || !it.route.standsStill(World.stop(it)) || world.isOver(it)
                ? Optional.empty()
                : Optional.of(Answer.no("dossier.not-now.stands-for-a-step"));
    }

    /** The citizen is to pay; where the law of the procedure says so, nothing counts meanwhile. */
    Answer oblige(Life it, Page page, String reason, String who) {
        return gate.otherDesk(it, "DOSSIER_OBLIGE", who)
                .or(() -> Gate.illSaid(it, page, reason))
                .or(() -> nothingOwed(it))
                .or(() -> Gate.notNow(it, IN_PROCESS))
                .orElseGet(() -> {
                    if (it.route.grounds().contains("TAX_PAYMENT"))
                        return stands(it, OBLIGATION, "TAX_PAYMENT", it.desk);
                    it.now = it.now.clock(OBLIGATION, it.now.dates().dueAt());
                    return Answer.GRANTED;
                });
    }

    /** What costs nothing and is not taxed owes nothing. */
    private static Optional<Answer> nothingOwed(Life it) {
        return it.route.terms().free() && !it.route.grounds().contains("TAX_PAYMENT")
                ? Optional.of(Answer.no("dossier.oblige.nothing-owed"))
                : Optional.empty();
    }

    Answer discharge(Life it, Page page, String reason, String who) {
        return gate.otherDesk(it, "DOSSIER_OBLIGE", who)
                .or(() -> Gate.illSaid(it, page, reason))
                .or(() -> Gate.notNow(it, OBLIGATION))
                .orElseGet(() -> {
                    if (it.now.standsStill()) return runs(it, false);
                    it.now = it.now.clock(IN_PROCESS, world.due(it));
                    return Answer.GRANTED;
                });
    }

    Answer stop(Life it, Page page, String reason, String who) {
        return gate.notInHand(it, "DOSSIER_STOP", who)
                .or(() -> Gate.illSaid(it, page, reason))
                .or(() -> Gate.notNow(it, IN_PROCESS, AWAITING, OBLIGATION, PAUSED))
                .or(() -> Gate.decided(it))
                .orElseGet(() -> closes(it, "STOPPED", who));
    }

    /** The land law of the pilot's years knows no going on: a stop is the end. */
    Answer proceed(Life it, Page page, String reason, String who) {
        return gate.notInHand(it, "DOSSIER_STOP", who)
                .or(() -> Gate.illSaid(it, page, reason))
                .or(() -> Gate.listed(it, "GO_ON_AFTER_STOP", "dossier.go-on.not-listed"))
                .orElseThrow();
    }

    /** At the desk that received; an offer that is open then is nobody's to answer, and nothing is asked any more. */
    Answer withdraw(Life it, Page page, String reason, String who) {
        return gate.otherDesk(it, "DOSSIER_WITHDRAW", who)
                .or(() -> Gate.illSaid(it, page, reason))
                .or(() -> Gate.notNow(it, IN_PROCESS, AWAITING, OBLIGATION, PAUSED))
                .or(() -> Gate.decided(it))
                .orElseGet(() -> closes(it, "WITHDRAWN", who));
    }

    private static Answer closes(Life it, String phase, String who) {
        if (it.now.open().isOnTheWay()) it.answered("WITHDRAWN");
        it.end(who);
        it.now = it.now.closed(phase);
        it.requests.stream()
                .filter(asked -> asked.is("PROPOSED") || asked.is("ISSUED"))
                .forEach(asked -> asked.state = "CANCELLED");
        return Answer.GRANTED;
    }

    /** The closing of that day is promised instead; too late, or once too often, it is only told. */
    Answer apologise(Life it, Page page, String reason, LocalDate day, String who) {
        return gate.notInHand(it, "DOSSIER_REAPPOINT", who)
                .or(() -> Gate.illSaid(it, page, reason))
                .or(() -> Gate.notNow(it, IN_PROCESS))
                .or(() -> badDay(it, day))
                .orElseGet(() -> {
                    var lawful = isInTime(it);
                    world.ways.add(lawful ? "apology that moves" : "apology that moves nothing");
                    if (!lawful) {
                        it.now = it.now.acted();
                        return Answer.GRANTED;
                    }
                    it.apologies++;
                    var due = world.calendar.closing(day);
                    var kept = new Standing.Kept(world.now, due, "REAPPOINTMENT");
                    it.now = it.now.clock(IN_PROCESS, due, it.now.limit().keeping(kept));
                    world.dueAgain(it);
                    return Answer.GRANTED;
                });
    }

    private Optional<Answer> badDay(Life it, LocalDate day) {
        var today = world.today();
        if (day.isAfter(today.plusYears(1)) || !WorkingCalendar.covers(day.getYear()))
            return Optional.of(Answer.no("dossier.reappoint.too-far"));
        if (!day.isAfter(World.day(it.now.dates().dueAt())) || day.isBefore(today))
            return Optional.of(Answer.no("dossier.reappoint.not-later"));
        return world.calendar.isWorkingDay(day)
                ? Optional.empty()
                : Optional.of(Answer.no("dossier.reappoint.day-off"));
    }

    private boolean isInTime(Life it) {
        var max = world.numbers.count(it, "REAPPOINT_MAX");
        var notice = world.numbers.count(it, "REAPPOINT_NOTICE_DAYS").orElse(0);
        var due = it.now.dates().dueAt();
        return (max.isEmpty() || it.apologies < max.getAsInt())
                && !world.today().isAfter(World.day(due).minusDays(notice))
                && !world.now.isAfter(due);
    }

    /** {@code list}: where it waits for its citizen; none: with those who handle it. */
    Answer stands(Life it, String then, String ground, @Nullable String list) {
        if (it.now.standsStill()) it.counted(world.now);
        it.stillSince = world.now;
        it.stillFor = ground;
        it.now = it.now.clock(then, null);
        it.now = it.now.with(it.now.open().suspended(world.now, list));
        return Answer.GRANTED;
    }

    /** Anew: the whole limit once more, and what was promised before is kept as it was before the asking. */
    Answer runs(Life it, boolean anew) {
        if (anew) runsAnew(it);
        else world.runsFrom(it, world.now);
        goesOn(it, anew);
        return Answer.GRANTED;
    }

    private void runsAnew(Life it) {
        it.counted(world.now);
        var others = it.stretches.stream()
                .filter(still -> !still.ground().equals(SupplementRules.GROUND))
                .map(Life.Still::pause)
                .toList();
        var told = world.calendar.due(world.question(it, it.now.limit(), others));
        var next = it.now.limit().anew(world.now).keeping(new Standing.Kept(world.now, told, "SUPPLEMENT"));
        it.stretches.clear();
        var due = world.calendar.due(world.question(it, next, it.pauses()));
        it.now = it.now.clock(IN_PROCESS, due, next);
    }

    /** A step that nobody worked on is due later by as much; one outside the clock stands still again for itself. */
    private void goesOn(Life it, boolean anew) {
        var open = it.now.open();
        var since = open.rest().since();
        if (since == null) {
            world.dueAgain(it);
            return;
        }
        var paused = world.calendar.between(since, world.now);
        var own = open.times().own();
        if (own != null) own = anew ? anew(it) : world.calendar.add(own, new WorkingTime(paused.minutes()));
        var later = new Standing.Times(open.times().openedAt(), world.now, world.now, own);
        it.now = it.now.with(open.at(later).rested(paused.minutes()));
        if (!world.isOver(it)) world.stand(it);
        world.dueAgain(it);
    }

    private java.time.Instant anew(Life it) {
        return world.times(it.route, World.stop(it), world.now, null).own();
    }
}
