package vn.motcua.acts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierCode;

/**
 * What a page or a system sends for an act. {@code ground}, {@code day}: where the act has one; {@code leg}: of several
 * results the wrong one's; {@code confirmed}: on a page, before what cannot be undone; {@code resultHere}: the payment
 * was all that the result at the desk waited for.
 */
record ActForm(
        @Nullable Long version,
        @Nullable String reason,
        @Nullable String ground,
        @Nullable LocalDate day,
        @Nullable Integer leg,
        @Nullable Boolean confirmed,
        @Nullable Boolean resultHere,
        @Nullable String onceKey) {

    /** No version named: none fits. */
    Asked asked(DossierCode code) {
        return new Asked(code, version == null ? -1 : version, reason == null ? "" : reason);
    }

    String dayText() {
        return day == null ? "" : day.toString();
    }
}
