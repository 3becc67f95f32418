package vn.motcua.calendar;

/** What a stretch of the ledger is. Only WORK counts minutes. */
public enum LedgerKind {
    WORK,
    OFF_HOURS,
    WEEKLY_REST,
    HOLIDAY,
    PAUSE,
    PROMISE,
    ROLLED_FORWARD
}
