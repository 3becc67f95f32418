package vn.motcua.interlink;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Phiếu chuyển: the dossiers one unit sends to another together, with their papers (NĐ 61/2018 Art. 19). {@code code}:
 * agency, year and number in its book, {@code HTB.01-2011-0007}. The clock follows each hand-over, not the slip.
 */
public record TransferSlip(
        String code,
        long id,
        String fromAgency,
        String fromUnit,
        String toAgency,
        String toUnit,
        Instant madeAt,
        String madeBy) {

    /** When which one was made; none where there is none. */
    public record Made(String code, Instant madeAt) {

        static @Nullable Made of(@Nullable String code, @Nullable Instant madeAt) {
            return code == null || madeAt == null ? null : new Made(code, madeAt);
        }
    }

    /** {@code serial}: the number in its book. */
    public record Code(String agency, String serial) {

        private static final String BETWEEN = "-";

        public static Code of(String slip) {
            var last = slip.lastIndexOf(BETWEEN);
            var year = slip.lastIndexOf(BETWEEN, last - 1);
            return new Code(slip.substring(0, year), slip.substring(last + 1));
        }
    }
}
