package vn.motcua.dossier;

import java.util.OptionalInt;

/** Which request for papers a citizen has not answered yet; the room that asks knows. */
public interface Awaited {
    OptionalInt request(DossierCode code);
}
