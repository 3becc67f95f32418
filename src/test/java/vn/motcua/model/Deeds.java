package vn.motcua.model;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.model.Idea.Twist;
import vn.motcua.model.Idea.Verb;
import vn.motcua.model.Idea.Who;

/** Turns ideas into deeds: which dossier is meant, and what can be done with it. */
final class Deeds {

    private final World world;
    private final StepDeeds steps;
    private final OfferDeeds offers;
    private final DeskDeeds desk;
    private final ClockDeeds clock;
    private final SupplementDeeds papers;
    private final PeopleDeeds people;
    private final RedoDeeds redo;
    private final CalendarDeeds calendar;

    Deeds(World world, Doors doors, ActDoors acts, Supplier<WorkingCalendar> changed) {
        this.world = world;
        var rules = new StepRules(world);
        this.steps = new StepDeeds(world, doors, rules);
        this.offers = new OfferDeeds(world, doors, rules);
        this.desk = new DeskDeeds(world, doors);
        this.clock = new ClockDeeds(world, acts);
        this.papers = new SupplementDeeds(world, acts);
        this.people = new PeopleDeeds(world, acts);
        this.redo = new RedoDeeds(world, acts);
        this.calendar = new CalendarDeeds(world, acts, changed);
    }

    /** Empty when there is nothing yet that the idea could be about. */
    Optional<Deed> of(Idea idea) {
        if (idea.verb() == Verb.RECEIVE) return Optional.of(desk.receive(idea));
        if (idea.verb() == Verb.ANNOUNCE) return Optional.of(calendar.announce(idea));
        if (world.lives.isEmpty()) return Optional.empty();
        var it = about(idea);
        return switch (idea.verb()) {
            case GO_ON -> usual(idea, it).flatMap(this::of);
            case HASTEN, WAIT, RECEIVE, ANNOUNCE -> Optional.empty();
            case CLAIM -> Optional.of(steps.claim(idea, it));
            case RELEASE -> Optional.of(steps.release(idea, it));
            case COMPLETE -> Optional.of(steps.complete(idea, it));
            case SEND_BACK -> Optional.of(steps.sendBack(idea, it));
            case REASSIGN -> Optional.of(steps.reassign(idea, it));
            case ACCEPT_OFFER, DECLINE_OFFER, TAKE_BACK_OFFER ->
                it.offers.isEmpty() ? Optional.empty() : Optional.of(offers.answer(idea, it));
            case PAUSE -> Optional.of(clock.pause(idea, it));
            case RESUME -> Optional.of(clock.resume(idea, it));
            case STOP -> Optional.of(clock.stop(idea, it));
            case PROCEED -> Optional.of(clock.proceed(idea, it));
            case WITHDRAW -> Optional.of(clock.withdraw(idea, it));
            case OBLIGE -> Optional.of(clock.oblige(idea, it));
            case DISCHARGE -> Optional.of(clock.discharge(idea, it));
            case APOLOGISE -> Optional.of(clock.apologise(idea, it));
            case PROPOSE -> asks(it, papers::propose, idea);
            case ASK -> asks(it, papers::ask, idea);
            case SEND_PROPOSAL -> Optional.of(papers.sendProposal(idea, it));
            case DECLINE_PROPOSAL -> Optional.of(papers.decline(idea, it));
            case ANSWER -> Optional.of(papers.answer(idea, it));
            case CORRECT -> Optional.of(people.correct(idea, it));
            case REPLACE -> Optional.of(people.replace(idea, it));
            case REOPEN -> Optional.of(redo.reopen(idea, it));
            case GIVE_OUT -> Optional.of(desk.giveOut(idea, it));
            case TAKE_FEE -> Optional.of(desk.takeFee(idea, it));
            case VOID_FEE -> it.receipts.isEmpty() ? Optional.empty() : Optional.of(desk.voidFee(idea, it));
        };
    }

    /** A procedure that asks for no paper has none that could be missing. */
    private static Optional<Deed> asks(Life it, BiFunction<Idea, Life, Deed> ask, Idea idea) {
        return it.route.paper().isEmpty() ? Optional.empty() : Optional.of(ask.apply(idea, it));
    }

    /** Whether another agency, a council or a posting must come to its end before this goes on, or nobody any more. */
    boolean waitsForOthers(Idea idea) {
        if (world.lives.isEmpty()) return true;
        var it = named(idea);
        return !it.now.isOpen()
                || it.now.open().isSuspended()
                || it.now.open().isOnTheWay()
                || isBeforeCouncil(it)
                || isPosted(it);
    }

    /** Whether nothing is left to do before its citizen comes. */
    boolean isDone(Idea idea) {
        return world.lives.isEmpty() || !named(idea).now.isOpen();
    }

    private Life named(Idea idea) {
        return world.lives.get(Math.floorMod(idea.dossier(), world.lives.size()));
    }

    /** The dossier meant; mostly one with which that can be done. */
    private Life about(Idea idea) {
        var named = named(idea);
        if (!idea.isUsual()) return named;
        return world.lives.stream()
                .filter(it -> suits(idea, it))
                .findFirst()
                .or(() -> world.lives.stream().filter(it -> concerns(idea, it)).findFirst())
                .orElse(named);
    }

    private static boolean suits(Idea idea, Life it) {
        var open = it.now.custody();
        return switch (idea.verb()) {
            case COMPLETE, SEND_BACK, REASSIGN -> suitsWork(idea, it);
            case CLAIM -> open != null && open.holder() == null && !open.isOnTheWay();
            case RELEASE -> open != null && open.holder() != null;
            case ACCEPT_OFFER, DECLINE_OFFER, TAKE_BACK_OFFER -> open != null && open.isOnTheWay();
            case PAUSE ->
                it.now.phase().equals("IN_PROCESS") && it.route.grounds().contains("EXPERTISE");
            case RESUME -> it.now.phase().equals("PAUSED");
            case PROCEED -> it.now.phase().equals("STOPPED");
            case OBLIGE, ASK, PROPOSE, APOLOGISE -> it.now.phase().equals("IN_PROCESS");
            case DISCHARGE -> it.now.phase().equals("OBLIGATION");
            case ANSWER -> it.now.phase().equals("AWAITING_SUPPLEMENT");
            case SEND_PROPOSAL, DECLINE_PROPOSAL -> it.proposal().isPresent();
            case REOPEN -> it.now.phase().equals(idea.pick() % 2 == 0 ? "RESOLVED" : "RETURNED");
            case GIVE_OUT -> it.now.phase().equals(idea.pick() < 2 ? "RETURNED" : "RESOLVED");
            case VOID_FEE -> !it.receipts.isEmpty();
            default -> false;
        };
    }

    private static boolean concerns(Idea idea, Life it) {
        return switch (idea.verb()) {
            case ACCEPT_OFFER, DECLINE_OFFER, TAKE_BACK_OFFER -> !it.offers.isEmpty();
            case COMPLETE -> idea.twist() == Twist.NOTHING_SAID && it.now.isOpen() && needsANote(it);
            default -> false;
        };
    }

    private static boolean needsANote(Life it) {
        var ways = it.route.stop(it.now.open().place().stop()).ways();
        return ways.stream().anyMatch(Route.Way::needsNote);
    }

    /** Half of what can go wrong needs a step that has just been claimed or let go, or a council. */
    private static boolean suitsWork(Idea idea, Life it) {
        if (!it.now.isOpen()) return false;
        if (idea.twist() == Twist.OLD_PAGE) return it.hasTurned();
        if (idea.twist() == Twist.NOTHING_SAID) return isBeforeCouncil(it);
        return idea.who() == Who.COLLEAGUE && it.now.open().holder() != null;
    }

    private static boolean isBeforeCouncil(Life it) {
        return it.now.isOpen() && it.now.open().place().kind().equals("COUNCIL");
    }

    private static boolean isPosted(Life it) {
        return it.now.open().place().kind().equals("POSTING");
    }

    /** What comes next when everybody does his work. */
    private static Optional<Idea> usual(Idea idea, Life it) {
        if (it.now.isOpen())
            return Optional.of(idea.by(it.now.open().isOnTheWay() ? Verb.ACCEPT_OFFER : Verb.COMPLETE));
        return it.now.phase().equals("RESOLVED") ? Optional.of(idea.by(Verb.GIVE_OUT)) : Optional.empty();
    }
}
