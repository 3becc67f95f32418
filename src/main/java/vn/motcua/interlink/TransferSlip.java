package vn.motcua.interlink;

import java.time.Instant;

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

    /** The number in its book, as papers write it. */
    public String serial() {
        return code.substring(code.lastIndexOf('-') + 1);
    }
}
