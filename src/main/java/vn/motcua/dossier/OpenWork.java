package vn.motcua.dossier;

import java.util.List;
import vn.motcua.kernel.Decision;

/**
 * Port: closes the work on a dossier that its citizen takes back, in the same transaction; the facts say so, and are
 * written with the dossier's own. Refused once there is a decision: signed and numbered, wherever it is on its way.
 */
public interface OpenWork {
    Decision<List<Fact>> close(DossierClosed taken);
}
