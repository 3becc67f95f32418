package vn.motcua.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Field;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.dossier.Status;

/**
 * What a list of dossiers is asked for; everything may be missing. {@code q}: a code or its beginning, a name, a
 * number, or a day of receipt (dd/mm/yyyy). {@code procedure}: a family. {@code dueBefore}: unfinished and due before
 * that moment. {@code after}: the {@code next} of the page before. {@code elsewhere}: only what was received without
 * regard to boundaries.
 */
record DossierFilter(
        @Nullable String q,
        @Nullable Status status,
        @Nullable Field field,
        @Nullable String procedure,
        ReceiptDays received,
        @Nullable Instant dueBefore,
        @Nullable String after,
        boolean elsewhere) {

    DossierFilter(
            @Nullable String q,
            @Nullable Status status,
            @Nullable Field field,
            @Nullable String procedure,
            ReceiptDays received,
            @Nullable Instant dueBefore,
            @Nullable String after) {
        this(q, status, field, procedure, received, dueBefore, after, false);
    }

    DossierFilter(
            @Nullable String q,
            @Nullable Status status,
            @Nullable Field field,
            @Nullable Instant dueBefore,
            @Nullable String after) {
        this(q, status, field, null, ReceiptDays.ANY, dueBefore, after);
    }

    String words() {
        return q == null ? "" : q.strip();
    }

    /** Whether lines of the index may be left out, so that more of them must be read for a page. */
    boolean leavesOut() {
        return status != null
                || field != null
                || procedure != null
                || dueBefore != null
                || elsewhere
                || (!received.areAny() && !words().isEmpty());
    }

    boolean passes(DossierRow row, ProcedureVersion version) {
        return (status == null || row.status() == status)
                && (field == null || version.field() == field)
                && (procedure == null || version.family().equals(procedure))
                && (!elsewhere || row.isForAnother())
                && received.have(row.times().receivedAt())
                && (dueBefore == null
                        || (row.times().finishedAt() == null
                                && isDue(row.times().dueAt(), dueBefore)));
    }

    private static boolean isDue(@Nullable Instant due, Instant before) {
        return due != null && due.isBefore(before);
    }
}
