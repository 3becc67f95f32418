package vn.motcua.acts;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Incident;
import vn.motcua.dossier.Reappointment;
import vn.motcua.dossier.Stop;
import vn.motcua.platform.LegalClock;
import vn.motcua.registry.Books;
import vn.motcua.registry.Registers;

/** Numbers the paper that an act sends to the citizen, in the books of the agency that signs it. */
@Component
class SlipNumbers {

    private final Registers registers;
    private final Catalogue catalogue;

    SlipNumbers(Registers registers, Catalogue catalogue) {
        this.registers = registers;
        this.catalogue = catalogue;
    }

    DossierCode apologised(DossierCard card, Reappointment it) {
        return numbered(card, it.agency(), Books.APOLOGY_SLIP, it.at());
    }

    /**
     * The number of a wrong result stays in the book of the agency that gave it, and no longer holds; the apology for
     * it has a number of its own.
     */
    DossierCode withdrawn(DossierCard card, Incident it) {
        var document = it.wrong().document();
        var day = LocalDate.ofInstant(it.at(), LegalClock.ZONE);
        if (document != null) registers.withdraw(document.agency(), document.number(), day, card.code());
        return numbered(card, it.agency(), Books.APOLOGY_SLIP, it.at());
    }

    DossierCode stopped(DossierCard card, Stop it) {
        return numbered(card, it.agency(), Books.STOP_NOTICE, it.at());
    }

    private DossierCode numbered(DossierCard card, String agency, String book, Instant at) {
        var subject = catalogue.version(card.procedureVersion()).name();
        registers.next(agency, book, LocalDate.ofInstant(at, LegalClock.ZONE), card.code(), subject);
        return card.code();
    }
}
