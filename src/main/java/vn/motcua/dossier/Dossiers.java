package vn.motcua.dossier;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;

/** The verbs of a dossier's life: accepted, transferred, resolved, returned. Each is one transaction and one fact. */
@Service
public class Dossiers {

    /** Checks, gives the code of the day, promises the date, writes the dossier and its first fact, opens its route. */
    public Decision<AcceptedDossier> accept(Acceptance acceptance, Actor by) {
        throw new UnsupportedOperationException();
    }

    /** The dossier, when this actor's agency is a party of it. */
    public Optional<DossierCard> find(DossierCode code, Actor viewer) {
        throw new UnsupportedOperationException();
    }

    /** The dossier for other rooms that have checked authority themselves (by a step, a hand-over or a look-up key). */
    public DossierCard get(DossierCode code) {
        throw new UnsupportedOperationException();
    }

    /** From status 2 to 4: the desk has passed it on. Changes nothing when it already has. */
    public void transferred(DossierCode code, Actor by, Instant at) {
        throw new UnsupportedOperationException();
    }

    /** Lets an agency see the dossier from now on: a leg or a hand-over opens there. Changes nothing when it may already. */
    public void admit(DossierCode code, String agency, Instant at) {
        throw new UnsupportedOperationException();
    }

    /** Status 9: handling has ended and the result lies at the receiving desk. */
    public Decision<DossierCode> resolve(
            DossierCode code, Outcome outcome, @Nullable ResultDocument result, Actor by, Instant at) {
        throw new UnsupportedOperationException();
    }

    /** Status 10: the result is given out; never refused because it is late. */
    public Decision<DossierCode> handOut(HandOut handOut, Actor by) {
        throw new UnsupportedOperationException();
    }

    /** Whether that key opens the dossier's details to the public; compared in constant time. */
    public boolean opens(DossierCode code, String lookupKey) {
        throw new UnsupportedOperationException();
    }
}
