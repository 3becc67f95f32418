package vn.motcua.search;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.motcua.platform.LegalClock;

/** Days of receipt that a list is limited to, both included; either may be missing. */
record ReceiptDays(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate receivedFrom,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate receivedTo) {

    static final ReceiptDays ANY = new ReceiptDays(null, null);

    static ReceiptDays only(LocalDate day) {
        return new ReceiptDays(day, day);
    }

    /** The month of that day. */
    static ReceiptDays month(LocalDate day) {
        return new ReceiptDays(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()));
    }

    boolean areAny() {
        return receivedFrom == null && receivedTo == null;
    }

    Instant since() {
        return receivedFrom == null
                ? Instant.EPOCH
                : receivedFrom.atStartOfDay(LegalClock.ZONE).toInstant();
    }

    /** The first moment after them. */
    Instant until() {
        return receivedTo == null
                ? PageKey.START.at()
                : receivedTo.plusDays(1).atStartOfDay(LegalClock.ZONE).toInstant();
    }

    boolean have(Instant receivedAt) {
        return !receivedAt.isBefore(since()) && receivedAt.isBefore(until());
    }
}
