package vn.motcua.search;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Field;
import vn.motcua.dossier.ScannedCode;
import vn.motcua.dossier.Status;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Typed;

/** What the reader of the list has chosen; what is none of the choices counts as not chosen. */
record SearchForm(
        @Nullable String q,
        @Nullable String status,
        @Nullable String field,
        @Nullable String procedure,
        @Nullable String after,
        @Nullable String elsewhere) {

    DossierFilter filter(ReceiptDays received, @Nullable LocalDate dueBefore) {
        return new DossierFilter(
                q == null ? null : ScannedCode.shown(q),
                Typed.constant(Status.values(), status),
                Typed.constant(Field.values(), field),
                Optional.ofNullable(procedure).filter(it -> !it.isEmpty()).orElse(null),
                received,
                dueBefore == null
                        ? null
                        : dueBefore.atStartOfDay(LegalClock.ZONE).toInstant(),
                after,
                elsewhere != null && !elsewhere.isEmpty());
    }
}
