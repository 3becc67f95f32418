package vn.motcua.model;

import java.util.Optional;
import java.util.Set;
import vn.motcua.calendar.ClockPause;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.model.Life.Page;

/** What may be done with a dossier as a whole: paused, let run on, stopped, taken back by its citizen. */
final class ClockRules {

    private static final int WORDS_MAX = 2_000;

    private final World world;

    ClockRules(World world) {
        this.world = world;
    }

    /** For an expert's opinion, where the law of the procedure lists it. */
    Answer pause(Life it, Page page, String reason, String who) {
        return unseen(it, "DOSSIER_PAUSE", who)
                .or(() -> illSaid(it, page, reason))
                .or(() -> listed(it, "EXPERTISE", "dossier.pause.not-listed"))
                .or(() -> notNow(it, Set.of("IN_PROCESS")))
                .orElseGet(() -> stands(it, "PAUSED"));
    }

    Answer resume(Life it, Page page, String reason, String who) {
        return unseen(it, "DOSSIER_PAUSE", who)
                .or(() -> illSaid(it, page, reason))
                .or(() -> notNow(it, Set.of("PAUSED")))
                .orElseGet(() -> runs(it));
    }

    Answer stop(Life it, Page page, String reason, String who) {
        return unseen(it, "DOSSIER_STOP", who)
                .or(() -> illSaid(it, page, reason))
                .or(() -> notNow(it, Set.of("IN_PROCESS", "PAUSED")))
                .orElseGet(() -> stands(it, "STOPPED"));
    }

    /** The land law of the pilot's years knows no going on. */
    Answer proceed(Life it, Page page, String reason, String who) {
        return unseen(it, "DOSSIER_STOP", who)
                .or(() -> illSaid(it, page, reason))
                .or(() -> listed(it, "GO_ON_AFTER_STOP", "dossier.go-on.not-listed"))
                .orElseThrow();
    }

    /** At the desk that received; an offer that is open then is nobody's to answer. */
    Answer withdraw(Life it, Page page, String reason, String who) {
        return otherDesk(it, who)
                .or(() -> illSaid(it, page, reason))
                .or(() -> notNow(it, Set.of("IN_PROCESS", "PAUSED")))
                .orElseGet(() -> {
                    if (it.now.open().isOnTheWay()) it.answered("WITHDRAWN");
                    it.end(who);
                    it.now = it.now.withdrawn();
                    return Answer.GRANTED;
                });
    }

    private Answer stands(Life it, String then) {
        var open = it.now.open();
        if (it.now.standsStill()) it.pauses.add(new ClockPause(it.stillSince, world.now, ""));
        it.stillSince = world.now;
        it.now = it.now.clock(then, null);
        if (!open.isSuspended()) it.now = it.now.with(open.resting(open.rest().minutes(), world.now));
        return Answer.GRANTED;
    }

    /** A step that nobody worked on is due later by as much; one outside the clock stands still again for itself. */
    private Answer runs(Life it) {
        world.runsFrom(it, world.now);
        var open = it.now.open();
        var since = open.rest().since();
        if (since == null) {
            world.dueAgain(it);
            return Answer.GRANTED;
        }
        var paused = world.calendar.between(since, world.now).minutes();
        var own = open.times().own() == null
                ? null
                : world.calendar.add(open.times().own(), new WorkingTime(paused));
        var later = new Standing.Times(open.times().openedAt(), world.now, world.now, own);
        it.now = it.now.with(open.at(later).resting(open.rest().minutes() + paused, null));
        if (!world.isOver(it)) world.stand(it);
        world.dueAgain(it);
        return Answer.GRANTED;
    }

    private Optional<Answer> unseen(Life it, String permission, String who) {
        return takesPart(it, permission, who) ? Optional.empty() : Optional.of(Answer.NOT_FOUND);
    }

    private Optional<Answer> otherDesk(Life it, String who) {
        if (world.staff.mayAt(who, "DOSSIER_WITHDRAW", it.agency(), world.today())) return Optional.empty();
        return Optional.of(takesPart(it, "DOSSIER_VIEW", who) ? Answer.no("dossier.act.other-desk") : Answer.NOT_FOUND);
    }

    private boolean takesPart(Life it, String permission, String who) {
        return it.parties.stream().anyMatch(agency -> world.staff.mayAt(who, permission, agency, world.today()));
    }

    private static Optional<Answer> illSaid(Life it, Page page, String reason) {
        if (page.dossier() != it.now.version()) return Optional.of(Answer.late("dossier.stale"));
        if (reason.isBlank()) return Optional.of(Answer.no("dossier.act.no-reason"));
        return reason.length() > WORDS_MAX ? Optional.of(Answer.no("dossier.accept.note")) : Optional.empty();
    }

    private static Optional<Answer> listed(Life it, String ground, String refusal) {
        return it.route.grounds().contains(ground) ? Optional.empty() : Optional.of(Answer.no(refusal));
    }

    private static Optional<Answer> notNow(Life it, Set<String> phases) {
        return phases.contains(it.now.phase())
                ? Optional.empty()
                : Optional.of(Answer.no("dossier.not-now." + it.now.phase()));
    }
}
