package vn.motcua.model;

import java.util.List;
import vn.motcua.model.Idea.Twist;
import vn.motcua.model.Idea.Verb;
import vn.motcua.model.Idea.Who;

/** What a dossier goes through when the law of its day is put to the test, as rows of ideas. */
final class Errands {

    private static final int USUAL = 0;
    private static final int DAY = 4;
    private static final int WEEK = Idea.PICKS - 1;
    private static final int WITH_THE_SATURDAY_BEFORE = 5;
    private static final int H7 = List.copyOf(Law.read().keySet()).indexOf("H7");

    private Errands() {}

    /** Asked for papers again and again, answered by halves, with an answer to what nobody asked for. */
    static List<Idea> papersTwice(int dossier) {
        return List.of(
                new Idea(Verb.ASK, dossier, Who.IN_CHARGE, 1, Twist.TOO_MUCH_SAID),
                idea(Verb.ASK, dossier, 1),
                idea(Verb.WAIT, dossier, DAY),
                new Idea(Verb.ANSWER, dossier, Who.IN_CHARGE, 0, Twist.NOTHING_SAID),
                new Idea(Verb.ANSWER, dossier, Who.IN_CHARGE, 0, Twist.UNKNOWN),
                idea(Verb.ANSWER, dossier, 0),
                new Idea(Verb.ANSWER, dossier, Who.IN_CHARGE, Idea.PICKS - 1, Twist.UNKNOWN),
                idea(Verb.ANSWER, dossier, 1),
                idea(Verb.ASK, dossier, 1),
                idea(Verb.ANSWER, dossier, 1),
                idea(Verb.ASK, dossier, 1),
                idea(Verb.ANSWER, dossier, 1));
    }

    /** Proposed by who handles it, asked for at the same time at the desk, declined, proposed anew and sent. */
    static List<Idea> papersProposed(int dossier) {
        return List.of(
                new Idea(Verb.PROPOSE, dossier, Who.IN_CHARGE, 0, Twist.UNKNOWN),
                idea(Verb.PROPOSE, dossier, 1),
                idea(Verb.ASK, dossier, 1),
                new Idea(Verb.DECLINE_PROPOSAL, dossier, Who.IN_CHARGE, 0, Twist.NOTHING_SAID),
                idea(Verb.DECLINE_PROPOSAL, dossier, 1),
                idea(Verb.SEND_PROPOSAL, dossier, 1),
                idea(Verb.PROPOSE, dossier, 1),
                idea(Verb.SEND_PROPOSAL, dossier, 1),
                idea(Verb.ANSWER, dossier, 1));
    }

    /** In time, once more, and too late. */
    static List<Idea> apologies(int dossier) {
        return List.of(
                new Idea(Verb.APOLOGISE, dossier, Who.IN_CHARGE, 3, Twist.UNKNOWN),
                new Idea(Verb.APOLOGISE, dossier, Who.IN_CHARGE, Idea.PICKS - 1, Twist.UNKNOWN),
                idea(Verb.APOLOGISE, dossier, 0),
                idea(Verb.APOLOGISE, dossier, 1),
                idea(Verb.APOLOGISE, dossier, 2),
                idea(Verb.WAIT, dossier, WEEK),
                idea(Verb.WAIT, dossier, WEEK),
                idea(Verb.APOLOGISE, dossier, Idea.PICKS - 1),
                idea(Verb.ASK, dossier, 1));
    }

    /** Told to pay; nobody goes on with it; paid. */
    static List<Idea> payment(int dossier) {
        return List.of(
                idea(Verb.OBLIGE, dossier, 1),
                idea(Verb.GO_ON, dossier, USUAL),
                idea(Verb.WAIT, dossier, DAY),
                idea(Verb.DISCHARGE, dossier, 1));
    }

    /** A correction taken back when its number has been given, while it is on its way back to the commune. */
    static List<Idea> tooLate() {
        var hasten = idea(Verb.HASTEN, Idea.LAST, Idea.PICKS - 1);
        var accept = idea(Verb.ACCEPT_OFFER, Idea.LAST, Idea.PICKS - 1);
        return List.of(
                idea(Verb.RECEIVE, 0, H7),
                hasten,
                accept,
                hasten,
                idea(Verb.WITHDRAW, Idea.LAST, Idea.PICKS - 1),
                accept,
                hasten);
    }

    /**
     * To the end, badly collected, then twice given out or twice corrected, opened again, done again with what a head
     * sends back, and once more.
     */
    static List<Idea> doneAgain(int procedure) {
        var hasten = idea(Verb.HASTEN, Idea.LAST, Idea.PICKS - 1);
        var accept = idea(Verb.ACCEPT_OFFER, Idea.LAST, Idea.PICKS - 1);
        var atTheDesk = idea(procedure % 2 == 0 ? Verb.GIVE_OUT : Verb.CORRECT, Idea.LAST, Idea.PICKS - 2);
        return List.of(
                idea(Verb.RECEIVE, 0, procedure),
                hasten,
                accept,
                hasten,
                accept,
                hasten,
                accept,
                hasten,
                new Idea(Verb.GIVE_OUT, Idea.LAST, Who.IN_CHARGE, Idea.PICKS - 1, Twist.NOTHING_SAID),
                new Idea(Verb.GIVE_OUT, Idea.LAST, Who.IN_CHARGE, Idea.PICKS - 1, Twist.UNKNOWN),
                new Idea(Verb.GIVE_OUT, Idea.LAST, Who.IN_CHARGE, Idea.PICKS - 2, Twist.UNKNOWN),
                new Idea(Verb.GIVE_OUT, Idea.LAST, Who.IN_CHARGE, Idea.PICKS - 3, Twist.UNKNOWN),
                atTheDesk,
                atTheDesk,
                new Idea(Verb.REOPEN, Idea.LAST, Who.IN_CHARGE, Idea.PICKS - 1, Twist.UNKNOWN),
                idea(Verb.REOPEN, Idea.LAST, Idea.PICKS - 1),
                idea(Verb.GO_ON, Idea.LAST, USUAL),
                idea(Verb.SEND_BACK, Idea.LAST, Idea.PICKS - 1),
                hasten,
                accept,
                hasten,
                idea(Verb.GIVE_OUT, Idea.LAST, Idea.PICKS - 1 - procedure % 3),
                idea(Verb.REOPEN, Idea.LAST, Idea.PICKS - 1));
    }

    /** A Saturday worked makes a date earlier, which is kept, also while papers are awaited; other free days. */
    static List<Idea> freeDays(int pick) {
        var before = pick % 2 == 0 ? Verb.CORRECT : Verb.ASK;
        return List.of(
                new Idea(Verb.ANNOUNCE, 0, Who.ANYONE, pick, Twist.NONE),
                new Idea(Verb.ANNOUNCE, 0, Who.IN_CHARGE, pick, Twist.UNKNOWN),
                idea(Verb.RECEIVE, 0, H7),
                idea(before, Idea.LAST, Idea.PICKS - 1),
                idea(Verb.ANNOUNCE, 0, WITH_THE_SATURDAY_BEFORE),
                idea(Verb.ANNOUNCE, 0, pick),
                idea(Verb.WAIT, 0, DAY),
                idea(Verb.ANNOUNCE, 0, WITH_THE_SATURDAY_BEFORE),
                idea(Verb.ANSWER, 0, 1));
    }

    private static Idea idea(Verb verb, int dossier, int pick) {
        return new Idea(verb, dossier, Who.IN_CHARGE, pick, Twist.NONE);
    }
}
