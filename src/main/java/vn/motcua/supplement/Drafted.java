package vn.motcua.supplement;

import java.util.List;
import vn.motcua.dossier.Held;

/** A request ready to be sent for a held dossier, with those before it; it is new when it is none of them. */
record Drafted(Held held, SupplementRequest request, List<SupplementRequest> earlier) {

    boolean isNew() {
        return earlier.stream().noneMatch(it -> it.number() == request.number());
    }
}
