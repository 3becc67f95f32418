package vn.motcua.interlink;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;

/** One dossier of a transfer slip. {@code answeredBy}: an account; {@code originals}: false where copies of them go. */
public record SlipLine(
        long offer,
        DossierCode code,
        long procedureVersion,
        String requester,
        @Nullable Instant dueAt,
        String answer,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        boolean originals) {

    public boolean isOpen() {
        return answer.equals("OFFERED");
    }
}
