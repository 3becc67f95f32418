package vn.motcua.reception;

import org.springframework.stereotype.Service;
import vn.motcua.dossier.AcceptedDossier;
import vn.motcua.dossier.Person;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;

/** The counter's two answers: received (form 01) or not received (form 03). */
@Service
public class Receptions {

    /** Dossier, papers and fee in one transaction: all or nothing. */
    public Decision<AcceptedDossier> accept(Application application, Actor by) {
        throw new UnsupportedOperationException();
    }

    /** Refuses to receive, with the reason and its legal basis; keeps a temporary reference and prints form 03. */
    public Decision<NonAcceptance> refuse(
            String procedure, String desk, Person applicant, String reason, String legalBasis, Actor by) {
        throw new UnsupportedOperationException();
    }
}
