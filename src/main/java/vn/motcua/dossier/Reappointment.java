package vn.motcua.dossier;

import java.time.Instant;

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
        boolean lawful) {}
