package vn.motcua.supplement;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Pauses;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.LegalClock;
import vn.motcua.registry.Books;
import vn.motcua.registry.Registers;
import vn.motcua.supplement.SupplementRequest.Issued;
import vn.motcua.supplement.SupplementRequest.State;

/** Sends a request: numbered in the book of form 02, and the clock of its dossier stops. */
@Component
class Sending {

    private static final int CONTACT_LENGTH_MAX = 100;

    private final Laws laws;
    private final Registers registers;
    private final Catalogue catalogue;
    private final RequestTable table;
    private final Pauses pauses;

    Sending(Laws laws, Registers registers, Catalogue catalogue, RequestTable table, Pauses pauses) {
        this.laws = laws;
        this.registers = registers;
        this.catalogue = catalogue;
        this.table = table;
        this.pauses = pauses;
    }

    Decision<DossierCode> send(Drafted draft, Contact contact, Actor by) {
        if (contact.name().isEmpty() || contact.name().length() > CONTACT_LENGTH_MAX)
            return Decision.refused(
                    Refusal.of("supplement.contact", CONTACT_LENGTH_MAX).on("contact"));
        if (contact.phone().length() > CONTACT_LENGTH_MAX)
            return Decision.refused(
                    Refusal.of("supplement.text.long", CONTACT_LENGTH_MAX).on("phone"));
        var issued = issued(draft, contact, by);
        var it = draft.request();
        var sent = new SupplementRequest(
                it.code(), it.number(), State.ISSUED, it.reason(), it.proposed(), issued, null, it.items());
        if (draft.isNew()) table.add(sent, draft.held().keptBy());
        else table.issue(it.code(), it.number(), issued);
        return pauses.await(draft.held().because(SupplementFacts.issued(sent)), issued.nth());
    }

    private Issued issued(Drafted draft, Contact contact, Actor by) {
        var held = draft.held();
        var law = laws.of(held);
        var nth = Laws.sent(draft.earlier()) + 1;
        var today = LocalDate.ofInstant(held.at(), LegalClock.ZONE);
        var subject = catalogue.version(held.procedureVersion()).name();
        var slip = registers.next(held.keptBy(), Books.SUPPLEMENT_SLIP, today, held.code(), subject);
        var beyondMax = law.isBeyondMax(Laws.of(held, draft.earlier()));
        return new Issued(nth, slip, by.username(), held.at(), law.answerBy(held.at()), contact, beyondMax);
    }
}
