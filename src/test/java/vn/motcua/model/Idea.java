package vn.motcua.model;

import java.util.List;

/**
 * What somebody in town might do next. It says nothing of names: whom and what it concerns is decided by how things
 * stand when its turn comes, so that any row of ideas makes sense, also a shortened one.
 */
record Idea(Verb verb, int dossier, Who who, int pick, Twist twist) {

    /** The dossier received last. */
    static final int LAST = -1;

    static final int PICKS = 12;
    private static final int MOSTLY = 8;

    enum Verb {
        GO_ON,
        HASTEN,
        WAIT,
        RECEIVE(
                Twist.OLD_PAGE,
                Twist.NOTHING_SAID,
                Twist.TOO_MUCH_SAID,
                Twist.UNKNOWN,
                Twist.TWICE,
                Twist.TWICE_CHANGED),
        CLAIM(Twist.OLD_PAGE),
        RELEASE(Twist.OLD_PAGE),
        COMPLETE(
                Twist.OLD_PAGE,
                Twist.NOTHING_SAID,
                Twist.TOO_MUCH_SAID,
                Twist.UNKNOWN,
                Twist.TWICE,
                Twist.TWICE_CHANGED),
        SEND_BACK(Twist.OLD_PAGE, Twist.NOTHING_SAID, Twist.TOO_MUCH_SAID),
        REASSIGN(Twist.OLD_PAGE, Twist.NOTHING_SAID, Twist.TOO_MUCH_SAID, Twist.UNKNOWN, Twist.UNKNOWN),
        ACCEPT_OFFER(Twist.OLD_PAGE, Twist.NONE),
        DECLINE_OFFER(Twist.OLD_PAGE, Twist.NOTHING_SAID, Twist.TOO_MUCH_SAID),
        TAKE_BACK_OFFER(Twist.OLD_PAGE, Twist.NOTHING_SAID, Twist.TOO_MUCH_SAID),
        PAUSE(Twist.OLD_PAGE, Twist.NOTHING_SAID, Twist.TOO_MUCH_SAID),
        RESUME(Twist.OLD_PAGE, Twist.NOTHING_SAID, Twist.TOO_MUCH_SAID),
        STOP(Twist.OLD_PAGE, Twist.NOTHING_SAID, Twist.NONE),
        PROCEED(Twist.OLD_PAGE, Twist.NOTHING_SAID, Twist.NONE),
        WITHDRAW(Twist.OLD_PAGE, Twist.NOTHING_SAID, Twist.NONE),
        OBLIGE(Twist.OLD_PAGE, Twist.NOTHING_SAID, Twist.NONE),
        DISCHARGE(Twist.OLD_PAGE, Twist.NOTHING_SAID, Twist.NONE),
        APOLOGISE(Twist.OLD_PAGE, Twist.NOTHING_SAID, Twist.UNKNOWN, Twist.UNKNOWN),
        PROPOSE(Twist.OLD_PAGE, Twist.NOTHING_SAID, Twist.UNKNOWN),
        ASK(Twist.OLD_PAGE, Twist.NOTHING_SAID, Twist.TOO_MUCH_SAID, Twist.UNKNOWN),
        SEND_PROPOSAL(Twist.OLD_PAGE, Twist.NONE),
        DECLINE_PROPOSAL(Twist.OLD_PAGE, Twist.NOTHING_SAID, Twist.NONE),
        ANSWER(Twist.OLD_PAGE, Twist.NOTHING_SAID, Twist.UNKNOWN),
        CORRECT(Twist.OLD_PAGE, Twist.NOTHING_SAID, Twist.UNKNOWN),
        REPLACE(Twist.OLD_PAGE, Twist.NOTHING_SAID, Twist.UNKNOWN),
        REOPEN(Twist.OLD_PAGE, Twist.NOTHING_SAID, Twist.UNKNOWN),
        ANNOUNCE(Twist.UNKNOWN, Twist.NONE),
        GIVE_OUT(Twist.OLD_PAGE, Twist.NOTHING_SAID, Twist.UNKNOWN),
        TAKE_FEE(Twist.TOO_MUCH_SAID, Twist.NONE, Twist.NONE),
        VOID_FEE(Twist.NOTHING_SAID, Twist.TOO_MUCH_SAID, Twist.NONE, Twist.NONE);

        final List<Twist> twists;

        Verb(Twist... twists) {
            this.twists = twists.length == 0 ? List.of(Twist.NONE) : List.of(twists);
        }
    }

    /** The officer in charge, another of the same post, the head of the unit, one of the agency, anyone in town. */
    enum Who {
        IN_CHARGE,
        COLLEAGUE,
        HEAD,
        OF_AGENCY,
        ANYONE
    }

    /** How it is not as it should be. */
    enum Twist {
        NONE,
        OLD_PAGE,
        NOTHING_SAID,
        TOO_MUCH_SAID,
        UNKNOWN,
        TWICE,
        TWICE_CHANGED
    }

    /** The next step as it should be: in haste only the first may end otherwise than usual. */
    Idea step(boolean first) {
        return new Idea(Verb.GO_ON, dossier, Who.IN_CHARGE, first ? pick : 0, Twist.NONE);
    }

    boolean isTwice() {
        return twist == Twist.TWICE || twist == Twist.TWICE_CHANGED;
    }

    boolean isUsual() {
        return pick < MOSTLY;
    }

    Idea by(Verb other) {
        return new Idea(other, dossier, who, pick, twist);
    }
}
