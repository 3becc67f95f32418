package vn.motcua.fees;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Money;

/**
 * A receipt of one agency and year ({@code 0000012/2011}); the numbers have no gaps, and voided ones stay, with who and
 * why. {@code exemption}: why nothing was taken. {@code at}: legal time.
 */
public record FeeReceipt(
        long id,
        String number,
        String dossierCode,
        Money amount,
        @Nullable String exemption,
        String cashier,
        Instant at,
        @Nullable String voidedBecause) {

    public boolean isVoid() {
        return voidedBecause != null;
    }

    static String number(long number, int year) {
        return "%07d/%d".formatted(number, year);
    }
}
