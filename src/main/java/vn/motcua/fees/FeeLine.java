package vn.motcua.fees;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.kernel.Actor;

/** A receipt as its reader sees it: with the way to void it, where that is allowed. */
record FeeLine(FeeReceipt receipt, boolean mayVoid) {

    static FeeLine of(FeeReceipt receipt, Actor reader, LocalDate today) {
        return new FeeLine(receipt, receipt.mayBeVoided(reader, today));
    }

    static List<FeeLine> of(List<FeeReceipt> receipts, Actor reader, LocalDate today) {
        return receipts.stream().map(it -> of(it, reader, today)).toList();
    }
}
