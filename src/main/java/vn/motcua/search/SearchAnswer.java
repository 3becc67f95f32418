package vn.motcua.search;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.platform.Answers;
import vn.motcua.platform.Words;

/** A line of the list of dossiers. {@code status}: the gateway's number. */
record SearchAnswer(
        String code,
        String procedure,
        String agency,
        int status,
        String statusName,
        String requester,
        OffsetDateTime receivedAt,
        @Nullable OffsetDateTime dueAt,
        @Nullable OffsetDateTime finishedAt) {

    static SearchAnswer of(DossierRow row, ProcedureVersion version) {
        return new SearchAnswer(
                row.code().value(),
                version.code().value(),
                row.agency(),
                row.status().number(),
                Words.t("dossier.status." + row.status()),
                row.requester(),
                Answers.local(row.times().receivedAt()),
                Answers.localOrNull(row.times().dueAt()),
                Answers.localOrNull(row.times().finishedAt()));
    }
}
