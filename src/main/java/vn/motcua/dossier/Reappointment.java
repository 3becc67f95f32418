package vn.motcua.dossier;

import java.time.Instant;
import vn.motcua.platform.Words;

/**
 * An apology with a new date (form 04), signed by the head of the agency that is late. {@code lawful}: it moved the due
 * moment; one that came too late, or once too often, is told to the citizen and moves nothing. All legal time.
 */
public record Reappointment(
        int number,
        Instant at,
        String agency,
        String signer,
        String reason,
        Instant dueBefore,
        Instant newDueAt,
        boolean lawful) {

    /** Whether it moved the limit, in words. */
    public String effect() {
        return Words.t("dossier.reappoint.lawful." + lawful);
    }
}
