package vn.motcua.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Status;

/** One line of a list of dossiers. {@code term}: under which word it was found, empty in a list by date. */
record DossierRow(
        DossierCode code,
        long procedureVersion,
        String agency,
        Status status,
        Times times,
        String requester,
        @Nullable String caseKey,
        String term) {

    /** {@code runsSince}: the receipt, or when the limit began anew. */
    record Times(
            Instant receivedAt,
            Instant runsSince,
            @Nullable Instant dueAt,
            @Nullable Instant finishedAt) {}
}
