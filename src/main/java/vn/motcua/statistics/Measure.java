package vn.motcua.statistics;

/**
 * How a dossier that was handled in a period came into it, and how it stands at its end: each has one of the first and
 * one of the second kind, so that what came in is always what left and what is still there.
 */
public enum Measure {
    RECEIVED_ONLINE(true),
    RECEIVED_IN_PERSON(true),
    RECEIVED_POST(true),
    /** Open when the period began, or away then and back in it. */
    CARRIED(true),
    EARLY(false),
    ON_TIME(false),
    OVERDUE(false),
    WAITING(false),
    WITHDRAWN(false),
    STOPPED(false),
    OPEN_IN_TIME(false),
    OPEN_LATE(false);

    final boolean isEntry;

    Measure(boolean isEntry) {
        this.isEntry = isEntry;
    }
}
