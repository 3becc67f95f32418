package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.motcua.kernel.Actor;

/** The append-only, hash-chained history of a dossier. Never version-checked, so parallel work does not disturb it. */
@Service
public class Timeline {

    /** Locks the dossier's row, takes the next number, writes the fact and moves the head hash; in the caller's transaction. */
    public void append(DossierCode code, Actor by, String agency, Instant at, Fact fact) {
        throw new UnsupportedOperationException();
    }

    /** The facts of one dossier in order; authority is the caller's business (ask {@link Dossiers#find} first). */
    public List<TimelineEntry> of(DossierCode code) {
        throw new UnsupportedOperationException();
    }
}
