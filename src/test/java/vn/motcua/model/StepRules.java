package vn.motcua.model;

import static vn.motcua.model.Answer.GRANTED;
import static vn.motcua.model.Answer.NOT_FOUND;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.model.Life.Page;
import vn.motcua.model.Standing.Custody;
import vn.motcua.model.Standing.Place;

/** What an officer may do with an open step, and what comes of it. */
final class StepRules {

    private static final int WORDS_MAX = 2_000;
    private static final String SYMBOL_OF_REFUSALS = "TB-UBND";

    private final World world;

    StepRules(World world) {
        this.world = world;
    }

    Answer claim(Life it, Page page, String who) {
        return gone(it, page.step(), who).or(() -> notTheirs(it, who)).orElseGet(() -> {
            if (!who.equals(it.now.open().holder()))
                it.now = it.now.moved(it.now.open().heldBy(who));
            return GRANTED;
        });
    }

    Answer release(Life it, Page page, String who) {
        return gone(it, page.step(), who).orElseGet(() -> {
            if (!who.equals(it.now.open().holder())) return Answer.no("route.release.not-yours");
            it.now = it.now.moved(it.now.open().heldBy(null));
            return GRANTED;
        });
    }

    Answer complete(Life it, Page page, String outcome, @Nullable String note, String who) {
        return gone(it, page.step(), who)
                .or(() -> turned(it, page))
                .or(() -> notTheirs(it, who))
                .or(() -> notInProcess(it))
                .or(() -> badEnding(stop(it), outcome, note))
                .or(() -> tooEarly(it, outcome))
                .orElseGet(() -> {
                    ends(it, stop(it).way(outcome).orElseThrow(), who);
                    return GRANTED;
                });
    }

    Answer sendBack(Life it, Page page, String reason, String who) {
        return gone(it, page.step(), who)
                .or(() -> turned(it, page))
                .or(() -> notTheirs(it, who))
                .or(() -> badReason(reason))
                .orElseGet(() -> {
                    var before = it.now.open().cameFrom();
                    if (before == null) return Answer.no("route.send-back.first-step");
                    if (notInProcess(it).isPresent()) return notInProcess(it).get();
                    world.runOn(it);
                    it.end(who);
                    it.now = it.now.moved(again(it, before));
                    world.stand(it);
                    return GRANTED;
                });
    }

    Answer reassign(Life it, Page page, String to, String reason, String who) {
        return gone(it, page.step(), who).or(() -> turned(it, page)).orElseGet(() -> {
            var place = it.now.open().place();
            var today = world.today();
            if (!world.staff.may(who, "TASK_REASSIGN", place.unit(), today))
                return Answer.no("route.reassign.not-head");
            if (it.now.open().isOnTheWay()) return Answer.no("route.step.on-the-way");
            if (!world.staff.holders(place.unit(), place.role(), today).contains(to))
                return Answer.no("route.reassign.not-of-post");
            return badReason(reason).orElseGet(() -> {
                it.now = it.now.moved(it.now.open().heldBy(to));
                return GRANTED;
            });
        });
    }

    /** The stop is done again: where and by whom it was done before, while that officer is still in the post. */
    Custody again(Life it, String stop) {
        var from = it.now.open().place();
        var done = it.done(from.leg(), stop);
        var then = done.then().place();
        var place = new Place(from.leg(), from.seq() + 1, stop, then.kind(), then.unit(), then.role());
        var stillThere =
                world.staff.holders(then.unit(), then.role(), world.today()).contains(done.who());
        var times = world.times(it, it.route.stop(stop), world.now);
        return new Custody(
                place, stillThere ? done.who() : null, times, done.then().cameFrom(), null);
    }

    /** Ended already, or nothing that this officer may see. */
    private Optional<Answer> gone(Life it, long step, String who) {
        var isOpen = it.now.isOpen() && it.page(0).step() == step;
        var agency = isOpen ? it.now.open().agency() : it.ended.get(step);
        if (agency == null || !world.staff.mayAt(who, "TASK_VIEW", agency, world.today()))
            return Optional.of(NOT_FOUND);
        return isOpen ? Optional.empty() : Optional.of(Answer.late("route.step.ended"));
    }

    private static Optional<Answer> turned(Life it, Page page) {
        var open = it.now.open();
        if (page.version() == open.version()) return Optional.empty();
        return Optional.of(Answer.late(open.holder() == null ? "route.step.changed" : "route.step.taken"));
    }

    private Optional<Answer> notTheirs(Life it, String who) {
        var open = it.now.open();
        if (open.isSuspended()) return Optional.of(Answer.no("dossier.not-now." + it.now.phase()));
        if (open.isOnTheWay()) return Optional.of(Answer.no("route.step.on-the-way"));
        var place = open.place();
        if (!world.staff.holders(place.unit(), place.role(), world.today()).contains(who))
            return Optional.of(Answer.no("route.step.not-your-post"));
        return open.holder() == null || open.holder().equals(who)
                ? Optional.empty()
                : Optional.of(Answer.no("route.step.held"));
    }

    /** While its citizen is to pay nothing goes on, also where the clock does. */
    static Optional<Answer> notInProcess(Life it) {
        return it.now.phase().equals("OBLIGATION") || it.now.open().isSuspended()
                ? Optional.of(Answer.no("dossier.not-now." + it.now.phase()))
                : Optional.empty();
    }

    private static Optional<Answer> badEnding(Route.Stop stop, String outcome, @Nullable String note) {
        var way = stop.way(outcome);
        if (way.isEmpty()) return Optional.of(Answer.no("route.complete.no-such-outcome"));
        if (note != null && note.length() > WORDS_MAX) return Optional.of(Answer.no("route.note.too-long"));
        if (stop.is("COUNCIL") && (note == null || !note.startsWith("Ngày họp: ")))
            return Optional.of(Answer.no("route.complete.minutes-needed"));
        return way.get().needsNote() && note == null
                ? Optional.of(Answer.no("route.complete.note-needed"))
                : Optional.empty();
    }

    /** A posting hangs its whole time, unless somebody objects. */
    private Optional<Answer> tooEarly(Life it, String outcome) {
        var stop = stop(it);
        if (stop.posted() == null
                || it.route.goesBack(stop.key(), stop.way(outcome).orElseThrow().next())) return Optional.empty();
        var from = world.afterPosting(stop.posted(), it.now.open().times().openedAt());
        return world.today().isBefore(from) ? Optional.of(Answer.no("route.posting.not-over")) : Optional.empty();
    }

    private static Optional<Answer> badReason(String reason) {
        if (reason.isBlank()) return Optional.of(Answer.no("route.reason.missing"));
        return reason.length() > WORDS_MAX ? Optional.of(Answer.no("route.note.too-long")) : Optional.empty();
    }

    private static Route.Stop stop(Life it) {
        return it.route.stop(it.now.open().place().stop());
    }

    private void ends(Life it, Route.Way way, String who) {
        var stop = stop(it);
        world.ways.add(way.key());
        if (stop.is("APPROVAL") && !it.route.goesBack(stop.key(), way.next())) it.signer = who;
        world.runOn(it);
        if (stop.is("NUMBERING") && it.route.result().numbered()) number(it, stop);
        it.end(who);
        if (!way.end().isEmpty()) {
            it.now = it.now.resolved(world.now, it.numbered.as(way.end()));
            return;
        }
        it.now = it.now.moved(next(it, stop, it.route.stop(way.next())));
        it.now = it.now.passedOn(world.now);
        world.stand(it);
    }

    private Custody next(Life it, Route.Stop from, Route.Stop to) {
        var place = it.now.open().place();
        if (!to.leg().equals(from.leg())) return onTheWay(it, to);
        if (it.route.goesBack(from.key(), to.key()) && it.done(place.leg(), to.key()) != null)
            return again(it, to.key());
        return world.at(it, to, place.leg(), place.seq() + 1, from.key());
    }

    /** The sender's until the other agency accepts; due when the dossier is. */
    private Custody onTheWay(Life it, Route.Stop to) {
        var open = it.now.open();
        var at = open.place();
        var unit = world.unit(it, to);
        it.offers.add(new Life.Offer(-1, at.unit(), unit, null));
        it.parties.add(Staff.agency(unit));
        var due = it.now.dates().dueAt();
        var times = new Standing.Times(world.now, due, world.latestStart(it.route, to.key(), due), null);
        var place = new Place(at.leg(), at.seq() + 1, at.stop(), "HANDOVER", at.unit(), at.role());
        return new Custody(place, null, times, open.cameFrom(), to.key() + " " + unit);
    }

    /** A result that was sent back after numbering keeps its number, so that the book of the year has no gap. */
    private void number(Life it, Route.Stop stop) {
        var place = it.now.open().place();
        var agency = Staff.agency(place.unit());
        var refuses = it.route.end(stop.key()).equals("REFUSED");
        var symbol = refuses ? SYMBOL_OF_REFUSALS : it.route.result().symbol();
        var book = agency + " " + symbol + " " + world.today().getYear();
        var number = it.numbers.computeIfAbsent(agency + " " + symbol, _ -> world.next(book) + "/" + symbol);
        it.numbered = new Standing.Result(null, number, world.today(), agency, world.staff.name(it.signer));
    }
}
