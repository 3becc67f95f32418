package vn.motcua.statistics;

/**
 * How a dossier leaves those being handled. All but the late ones count as on time in II.06a, also what waits for its
 * citizen, was withdrawn or stopped (one-stop.md §7.2, column 9).
 */
enum Exit {
    EARLY,
    ON_TIME,
    OVERDUE,
    WAITING,
    WITHDRAWN,
    STOPPED
}
