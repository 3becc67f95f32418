package vn.motcua.reception;

import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.dossier.Person;
import vn.motcua.platform.LegalClock;

/** A refusal to receive (status 3, form 03), under a temporary reference of its own. */
public record NonAcceptance(
        String reference,
        String number,
        String desk,
        String procedureName,
        Person applicant,
        String reason,
        String legalBasis,
        String officer,
        Instant at) {

    LocalDate day() {
        return LocalDate.ofInstant(at, LegalClock.ZONE);
    }
}
