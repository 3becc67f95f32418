package vn.motcua.fees;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Money;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.LegalClock;

/**
 * A receipt of one agency and year ({@code 0000012/2011}); the numbers have no gaps, and voided ones stay, with who and
 * why. {@code exemption}: why nothing was taken. {@code at}: legal time.
 */
public record FeeReceipt(
        long id,
        String number,
        String agency,
        String dossierCode,
        Money amount,
        @Nullable String exemption,
        String cashier,
        Instant at,
        @Nullable Voiding voiding) {

    /** Who voided a receipt, when and why. */
    public record Voiding(String by, Instant at, String reason) {}

    public boolean isVoid() {
        return voiding != null;
    }

    /** Why nobody voids it on that day, if so: it was voided before, or another day's money is counted already. */
    Optional<Refusal> staysOn(LocalDate today) {
        if (isVoid()) return Optional.of(Refusal.of("fees.void.already", number).on("fee"));
        if (!LocalDate.ofInstant(at, LegalClock.ZONE).equals(today))
            return Optional.of(Refusal.of("fees.void.another-day").on("fee"));
        return Optional.empty();
    }

    boolean mayBeVoided(Actor by, LocalDate today) {
        return by.mayAt(Permissions.VOID, agency) && staysOn(today).isEmpty();
    }

    static String number(long number, int year) {
        return "%07d/%d".formatted(number, year);
    }
}
