package vn.motcua.model;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.motcua.model.Idea.Twist;
import vn.motcua.model.Life.Page;

/** Deeds on an open step. */
final class StepDeeds {

    private final Doors doors;
    private final StepRules rules;
    private final Crowd crowd;
    private final Wording wording;
    private int keys;

    StepDeeds(World world, Doors doors, StepRules rules) {
        this.doors = doors;
        this.rules = rules;
        this.crowd = new Crowd(world);
        this.wording = new Wording(world);
    }

    Deed claim(Idea idea, Life it) {
        var page = page(idea, it);
        var who = crowd.atStep(idea, it);
        return new Deed(
                idea.verb(),
                wording.sentence(who, "claims", it, idea),
                () -> rules.claim(it, page, who),
                () -> doors.claim(page, who));
    }

    Deed release(Idea idea, Life it) {
        var page = page(idea, it);
        var who = crowd.atStep(idea, it);
        return new Deed(
                idea.verb(),
                wording.sentence(who, "releases", it, idea),
                () -> rules.release(it, page, who),
                () -> doors.release(page, who));
    }

    Deed complete(Idea idea, Life it) {
        var page = page(idea, it);
        var who = crowd.atStep(idea, it);
        var way = way(idea, it);
        var words = wording.sentence(who, "ends with " + way + " the step of", it, idea);
        if (idea.isTwice()) return completeTwice(idea, it, way, who, words);
        var note = note(idea, it, way);
        return new Deed(
                idea.verb(),
                words,
                () -> rules.complete(it, page, way, note, who),
                () -> doors.complete(page, way, note, who));
    }

    private Deed completeTwice(Idea idea, Life it, String way, String who, String words) {
        var page = it.page(0);
        var changed = idea.twist() == Twist.TWICE_CHANGED;
        var key = "complete " + keys++;
        return new Deed(
                idea.verb(),
                words,
                () -> twice(changed, () -> rules.complete(it, page, way, null, who)),
                () -> doors.completeTwice(page, way, key, changed, who));
    }

    /** A program gets the same answer, also a lawful no; where somebody was faster nothing was kept. */
    private static Answer twice(boolean changed, Supplier<Answer> act) {
        var first = act.get();
        if (!first.isKept()) return first.then(act.get());
        return first.then(changed ? Answer.late("platform.once.other-body") : first);
    }

    Deed sendBack(Idea idea, Life it) {
        var page = page(idea, it);
        var who = crowd.atStep(idea, it);
        var reason = Wording.reason(idea);
        return new Deed(
                idea.verb(),
                wording.sentence(who, "sends back", it, idea),
                () -> rules.sendBack(it, page, reason, who),
                () -> doors.sendBack(page, reason, who));
    }

    Deed reassign(Idea idea, Life it) {
        var page = page(idea, it);
        var who = crowd.overStep(idea, it);
        var to = idea.twist() == Twist.UNKNOWN ? crowd.anyone(idea.pick()) : crowd.another(idea, it);
        var reason = Wording.reason(idea);
        return new Deed(
                idea.verb(),
                wording.sentence(who, "gives " + to + " the step of", it, idea),
                () -> rules.reassign(it, page, to, reason, who),
                () -> doors.reassign(page, to, reason, who));
    }

    /** The page of now, or an old one: mostly one that still shows the same step. */
    private static Page page(Idea idea, Life it) {
        if (idea.twist() != Twist.OLD_PAGE) return it.page(0);
        return it.page(idea.isUsual() && it.hasTurned() ? 1 : 1 + idea.pick() % 3);
    }

    private static String way(Idea idea, Life it) {
        if (idea.twist() == Twist.UNKNOWN || !it.now.isOpen()) return "no-such-way";
        var ways = it.route.stop(it.now.open().place().stop()).ways();
        var way = ways.get(idea.isUsual() ? 0 : idea.pick() % ways.size());
        return idea.twist() == Twist.NOTHING_SAID
                ? ways.stream()
                        .filter(Route.Way::needsNote)
                        .findFirst()
                        .orElse(way)
                        .key()
                : way.key();
    }

    private @Nullable String note(Idea idea, Life it, String way) {
        if (idea.twist() == Twist.NOTHING_SAID || !it.now.isOpen()) return null;
        if (idea.twist() == Twist.TOO_MUCH_SAID) return Wording.TOO_LONG;
        var stop = it.route.stop(it.now.open().place().stop());
        if (stop.is("COUNCIL")) return wording.minutes();
        return stop.way(way).filter(Route.Way::needsNote).isPresent() ? Wording.REASON : null;
    }
}
