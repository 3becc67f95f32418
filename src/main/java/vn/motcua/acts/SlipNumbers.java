package vn.motcua.acts;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Incident;
import vn.motcua.dossier.Reappointment;
import vn.motcua.dossier.Stops;
import vn.motcua.platform.LegalClock;
import vn.motcua.registry.Books;
import vn.motcua.registry.Registers;

/** Numbers the paper that an act sends to the citizen, in the books of the agency that signs it. */
@Component
class SlipNumbers {

    private final Registers registers;
    private final Stops stops;
    private final Dossiers dossiers;
    private final Catalogue catalogue;

    SlipNumbers(Registers registers, Stops stops, Dossiers dossiers, Catalogue catalogue) {
        this.registers = registers;
        this.stops = stops;
        this.dossiers = dossiers;
        this.catalogue = catalogue;
    }

    DossierCode apologised(DossierCode code, Reappointment it) {
        var day = LocalDate.ofInstant(it.at(), LegalClock.ZONE);
        registers.next(it.agency(), Books.APOLOGY_SLIP, day, code, subject(code));
        return code;
    }

    /** The number of a wrong result stays in the book of the agency that gave it, and no longer holds. */
    DossierCode withdrawn(DossierCode code, Incident it) {
        var document = it.wrong().document();
        if (document == null) return code;
        var book = document.number().substring(document.number().indexOf('/') + 1);
        registers.withdraw(document.agency(), book, LocalDate.ofInstant(it.at(), LegalClock.ZONE), code);
        return code;
    }

    DossierCode stopped(DossierCode code) {
        var stop = stops.last(code).orElseThrow();
        var day = LocalDate.ofInstant(stop.at(), LegalClock.ZONE);
        registers.next(stop.agency(), Books.STOP_NOTICE, day, code, subject(code));
        return code;
    }

    private String subject(DossierCode code) {
        return catalogue.version(dossiers.get(code).procedureVersion()).name();
    }
}
