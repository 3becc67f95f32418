package vn.motcua.calendar;

/**
 * What a stretch of the ledger is. Only WORK counts towards the limit; RECEIPT_DAY is office time too, of the day that
 * limits in working days leave out (BLDS 2015 Art. 147.2); TO_CLOSING what such a limit gains when a pause has moved
 * its end into a day, up to that day's closing; OVERDUE lies between a limit that was used up and a clock
 * that was stopped too late; FORMER_RUN is office time that counts no more, since the limit began anew after it.
 */
public enum LedgerKind {
    RECEIPT_DAY,
    WORK,
    TO_CLOSING,
    OFF_HOURS,
    WEEKLY_REST,
    HOLIDAY,
    PAUSE,
    PROMISE,
    ROLLED_FORWARD,
    OVERDUE,
    FORMER_RUN
}
