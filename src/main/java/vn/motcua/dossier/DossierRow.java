package vn.motcua.dossier;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One line of a list of dossiers. {@code term}: under which word it was found, empty in a list by date. */
record DossierRow(
        DossierCode code,
        long procedureVersion,
        String agency,
        Status status,
        Instant receivedAt,
        @Nullable Instant dueAt,
        @Nullable Instant finishedAt,
        String requester,
        String term) {

    static Status status(int number) {
        return Arrays.stream(Status.values())
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow();
    }
}
