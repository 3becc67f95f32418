package vn.motcua.supplement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Person;
import vn.motcua.platform.LegalClock;
import vn.motcua.supplement.SupplementRequest.Issued;

/**
 * What the desk told somebody is missing before there was a dossier (form 02), under a temporary reference. {@code
 * given}: counted along {@code previous}; {@code dossier}: what it became on acceptance.
 */
public record Guidance(
        String reference,
        String desk,
        long version,
        Person applicant,
        List<Item> items,
        String reason,
        Issued given,
        @Nullable String previous,
        @Nullable DossierCode dossier) {

    public Guidance {
        items = List.copyOf(items);
    }

    public String agency() {
        return desk.substring(0, desk.indexOf('/'));
    }

    public LocalDate day() {
        return LocalDate.ofInstant(given.at(), LegalClock.ZONE);
    }

    boolean isOpen() {
        return dossier == null;
    }
}
