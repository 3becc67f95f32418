package vn.motcua.slips;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.Appointments;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.Reappointment;
import vn.motcua.platform.LegalClock;
import vn.motcua.registry.Books;
import vn.motcua.registry.Registers;

/** Fills form 04 from the last apology of a dossier. */
@Component
class ApologySlip {

    private final Appointments appointments;
    private final Registers registers;
    private final Catalogue catalogue;
    private final PaperNames names;

    ApologySlip(Appointments appointments, Registers registers, Catalogue catalogue, PaperNames names) {
        this.appointments = appointments;
        this.registers = registers;
        this.catalogue = catalogue;
        this.names = names;
    }

    /** None where nobody has apologised. */
    Optional<ApologyPage> of(DossierCard card) {
        var all = appointments.of(card.code());
        return all.isEmpty() ? Optional.empty() : Optional.of(page(card, all));
    }

    private ApologyPage page(DossierCard card, List<Reappointment> all) {
        var it = all.getLast();
        var day = LocalDate.ofInstant(it.at(), LegalClock.ZONE);
        var form = Forms.of(Forms.APOLOGY, it.agency(), day);
        var agency = names.agency(it.agency(), day);
        var number = SlipNumber.of(registers, card.code(), Books.APOLOGY_SLIP, form);
        return new ApologyPage(
                names.headOfAgency(form, it.agency(), number, day),
                new ApologyPage.Matter(
                        card.code().value(),
                        card.parties().requester(),
                        catalogue.version(card.procedureVersion()).name(),
                        agency),
                new ApologyPage.Dates(
                        PaperDate.moment(card.times().receivedAt()),
                        PaperDate.moment(it.dueBefore()),
                        PaperDate.moment(it.newDueAt())),
                it.reason(),
                it.effect(),
                it.signer());
    }
}
