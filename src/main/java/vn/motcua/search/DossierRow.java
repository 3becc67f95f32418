package vn.motcua.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Status;

/** One line of a list of dossiers. {@code term}: under which word it was found, empty in a list by date. */
record DossierRow(
        DossierCode code,
        long procedureVersion,
        Where where,
        Status status,
        Times times,
        String requester,
        @Nullable String caseKey,
        String term) {

    /** Who received it; {@code competent}: who decides, where another; {@code place}: where it lies, if said. */
    record Where(
            String agency,
            @Nullable String competent,
            @Nullable String place) {}

    boolean isForAnother() {
        return where.competent() != null;
    }

    /** {@code runsSince}: the receipt, or when the limit began anew. */
    record Times(
            Instant receivedAt,
            Instant runsSince,
            @Nullable Instant dueAt,
            @Nullable Instant finishedAt) {}
}
