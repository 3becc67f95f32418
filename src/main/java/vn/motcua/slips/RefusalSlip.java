package vn.motcua.slips;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.platform.LegalClock;
import vn.motcua.reception.NonAcceptance;

/** Fills form 03 from a refusal to receive. */
@Component
class RefusalSlip {

    private final PaperNames names;

    RefusalSlip(PaperNames names) {
        this.names = names;
    }

    RefusalPage of(NonAcceptance refusal) {
        var day = LocalDate.ofInstant(refusal.at(), LegalClock.ZONE);
        var agency = refusal.desk().substring(0, refusal.desk().indexOf('/'));
        return new RefusalPage(
                names.head(Forms.of(Forms.REFUSAL, agency, day), agency, refusal.desk(), refusal.number(), day),
                refusal.reference(),
                refusal.applicant(),
                refusal.procedureName(),
                refusal.reason(),
                refusal.legalBasis(),
                new Signatures(refusal.applicant().name(), refusal.officer()));
    }
}
