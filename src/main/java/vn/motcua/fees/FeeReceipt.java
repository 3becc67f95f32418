package vn.motcua.fees;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Money;

/** A numbered receipt of one agency and year; voided ones stay, with who and why. */
public record FeeReceipt(
        long id,
        String number,
        String dossierCode,
        Money amount,
        @Nullable String exemption,
        String cashier,
        Instant at,
        @Nullable String voidedBecause) {}
