package vn.motcua.dossier;

/** What may be done with a dossier as a whole, for rooms that show what is allowed and why the rest is not. */
public enum Verb {
    PASS_ON,
    ASK_SUPPLEMENT,
    SUPPLEMENT,
    OBLIGE,
    DISCHARGE,
    PAUSE,
    RESUME,
    STOP,
    GO_ON,
    WITHDRAW,
    REAPPOINT,
    CORRECT,
    REPLACE,
    RESOLVE,
    HAND_OUT,
    REOPEN
}
