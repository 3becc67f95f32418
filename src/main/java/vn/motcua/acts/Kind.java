package vn.motcua.acts;

import vn.motcua.dossier.Verb;

/**
 * One act: the noun of its address, what it is in law, who may do it, whether only at the desk that received, and
 * whether it needs one of several grounds. Those that undo another are offered only while the other lasts.
 */
enum Kind {
    PAUSE("pauses", Verb.PAUSE, Permissions.PAUSE, false, true, false),
    RESUME("resumptions", Verb.RESUME, Permissions.PAUSE, false, false, true),
    OBLIGE("obligations", Verb.OBLIGE, Permissions.OBLIGE, true, false, false),
    DISCHARGE("discharges", Verb.DISCHARGE, Permissions.OBLIGE, true, false, true),
    STOP("stop", Verb.STOP, Permissions.STOP, false, true, false),
    GO_ON("continuation", Verb.GO_ON, Permissions.STOP, false, false, true),
    WITHDRAW("withdrawal", Verb.WITHDRAW, Permissions.WITHDRAW, true, false, false),
    REAPPOINT("reappointments", Verb.REAPPOINT, Permissions.REAPPOINT, false, false, false),
    REOPEN("reopenings", Verb.REOPEN, Permissions.REOPEN, false, true, false);

    private final String noun;
    private final Verb verb;
    private final String permission;
    private final boolean atDesk;
    private final boolean grounded;
    private final boolean undoing;

    Kind(String noun, Verb verb, String permission, boolean atDesk, boolean grounded, boolean undoing) {
        this.noun = noun;
        this.verb = verb;
        this.permission = permission;
        this.atDesk = atDesk;
        this.grounded = grounded;
        this.undoing = undoing;
    }

    String noun() {
        return noun;
    }

    Verb verb() {
        return verb;
    }

    String permission() {
        return permission;
    }

    boolean isAtDesk() {
        return atDesk;
    }

    boolean isGrounded() {
        return grounded;
    }

    boolean isUndoing() {
        return undoing;
    }

    /** Whether it names a day. */
    boolean isDated() {
        return this == REAPPOINT;
    }

    /** What cannot be undone is asked twice. */
    boolean isFinal() {
        return this == STOP || this == WITHDRAW || this == REOPEN;
    }

    /** And what the law lets be done only once, on a paper that goes to the citizen. */
    boolean isAskedTwice() {
        return isFinal() || this == REAPPOINT;
    }

    String noGroundKey() {
        return this == REOPEN ? "acts.no-fault" : "acts.no-ground";
    }

    /** What one of several is chosen of: a ground in law, or whose fault a wrong result was. */
    String groundKey() {
        return this == REOPEN ? "acts.fault" : "acts.ground";
    }

    /** {@code acts.PAUSE.title} */
    String key(String what) {
        return "acts." + name() + "." + what;
    }
}
