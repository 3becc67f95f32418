package vn.motcua.slips;

import org.jspecify.annotations.Nullable;

/**
 * A numbered receipt for a fee taken in cash. {@code exemption}: why nothing was taken; {@code voided}: that it no
 * longer holds, who said so, when and why.
 */
record FeeReceiptPage(
        SlipHead head,
        String code,
        Payer payer,
        String reason,
        Amount amount,
        @Nullable String exemption,
        @Nullable String voided,
        Signatures signatures)
        implements Headed {

    record Payer(String name, @Nullable String address) {}

    record Amount(String figures, String words) {}
}
