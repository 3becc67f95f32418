package vn.motcua.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Actor;

/**
 * Of which dossier, by whom (username), for which agency and when something is said to have happened. {@code
 * insteadOf}: the absent officer by whose right it was done; once written it stands in the fact's body.
 */
record Said(
        DossierCode code,
        String actor,
        String agency,
        Instant at,
        @Nullable String insteadOf) {

    Said(DossierCode code, String actor, String agency, Instant at) {
        this(code, actor, agency, at, null);
    }

    static Said by(DossierCode code, Actor by, String agency, Instant at) {
        return new Said(
                code,
                by.username(),
                agency,
                at,
                by.insteadOf(right -> right.agency().equals(agency)));
    }
}
