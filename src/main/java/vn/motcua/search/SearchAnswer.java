package vn.motcua.search;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.platform.Answers;
import vn.motcua.platform.Words;

/** A line of the list of dossiers. {@code status}: the gateway's number. */
record SearchAnswer(
        String code,
        String procedure,
        @JsonUnwrapped Where where,
        int status,
        String statusName,
        String requester,
        OffsetDateTime receivedAt,
        @Nullable OffsetDateTime dueAt,
        @Nullable OffsetDateTime finishedAt) {

    /** {@code competent}: the agency that decides; {@code place}: the commune in which the matter lies, where said. */
    record Where(String agency, String competent, @Nullable String place) {

        static Where of(DossierRow.Where it) {
            return new Where(it.agency(), it.competent() == null ? it.agency() : it.competent(), it.place());
        }
    }

    static SearchAnswer of(DossierRow row, ProcedureVersion version) {
        return new SearchAnswer(
                row.code().value(),
                version.code().value(),
                Where.of(row.where()),
                row.status().number(),
                Words.t("dossier.status." + row.status()),
                row.requester(),
                Answers.local(row.times().receivedAt()),
                Answers.localOrNull(row.times().dueAt()),
                Answers.localOrNull(row.times().finishedAt()));
    }
}
