package vn.motcua.model;

import java.time.LocalDate;
import vn.motcua.model.Idea.Twist;

/** Deeds on the clock of a dossier. */
final class ClockDeeds {

    private static final int DAYS_AHEAD_MAX = 12;
    private static final int YEARS_TOO_FAR = 2;

    private final World world;
    private final ActDoors doors;
    private final ClockRules rules;
    private final Crowd crowd;

    ClockDeeds(World world, ActDoors doors) {
        this.world = world;
        this.doors = doors;
        this.rules = new ClockRules(world);
        this.crowd = new Crowd(world);
    }

    Deed pause(Idea idea, Life it) {
        return act(idea, it, "DOSSIER_PAUSE").does("pauses", rules::pause, doors::pause);
    }

    Deed resume(Idea idea, Life it) {
        return act(idea, it, "DOSSIER_PAUSE").does("lets run on", rules::resume, doors::resume);
    }

    Deed oblige(Idea idea, Life it) {
        return desk(idea, it, "DOSSIER_OBLIGE").does("tells what to pay for", rules::oblige, doors::oblige);
    }

    Deed discharge(Idea idea, Life it) {
        return desk(idea, it, "DOSSIER_OBLIGE").does("sees the payment for", rules::discharge, doors::discharge);
    }

    Deed stop(Idea idea, Life it) {
        return inHand(idea, it, "DOSSIER_STOP").does("stops", rules::stop, doors::stop);
    }

    Deed proceed(Idea idea, Life it) {
        return inHand(idea, it, "DOSSIER_STOP").does("goes on with", rules::proceed, doors::proceed);
    }

    Deed withdraw(Idea idea, Life it) {
        return desk(idea, it, "DOSSIER_WITHDRAW").does("withdraws", rules::withdraw, doors::withdraw);
    }

    Deed apologise(Idea idea, Life it) {
        var day = day(idea, it);
        return inHand(idea, it, "DOSSIER_REAPPOINT")
                .does(
                        "promises " + day + " for",
                        (life, page, reason, who) -> rules.apologise(life, page, reason, day, who),
                        (code, page, reason, who) -> doors.apologise(code, page, reason, day, who));
    }

    /** Mostly some days after the one promised; with a twist in the past, or years ahead. */
    private LocalDate day(Idea idea, Life it) {
        var due = it.now.dates().dueAt();
        var promised = due == null ? world.today() : World.day(due);
        if (idea.twist() != Twist.UNKNOWN) return promised.plusDays(1 + idea.pick() % DAYS_AHEAD_MAX);
        return idea.isUsual() ? promised.minusDays(idea.pick()) : world.today().plusYears(YEARS_TOO_FAR);
    }

    private Act act(Idea idea, Life it, String permission) {
        return new Act(world, idea, it, crowd.overDossier(idea, it, permission));
    }

    private Act inHand(Idea idea, Life it, String permission) {
        return new Act(world, idea, it, crowd.withIt(idea, it, permission));
    }

    private Act desk(Idea idea, Life it, String permission) {
        return new Act(world, idea, it, crowd.atDesk(idea, it.desk, permission));
    }
}
