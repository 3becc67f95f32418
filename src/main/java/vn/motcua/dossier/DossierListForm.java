package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Field;
import vn.motcua.platform.LegalClock;

/** What the reader of the list has chosen; what is none of the choices counts as not chosen. */
record DossierListForm(
        @Nullable String q,
        @Nullable String status,
        @Nullable String field,
        @Nullable String procedure,
        @Nullable String after) {

    DossierFilter filter(ReceiptDays received, @Nullable LocalDate dueBefore) {
        return new DossierFilter(
                q,
                named(Status.values(), status),
                named(Field.values(), field),
                Optional.ofNullable(procedure).filter(it -> !it.isEmpty()).orElse(null),
                received,
                dueBefore == null
                        ? null
                        : dueBefore.atStartOfDay(LegalClock.ZONE).toInstant(),
                after);
    }

    private static <E extends Enum<E>> @Nullable E named(E[] values, @Nullable String name) {
        return Arrays.stream(values)
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
