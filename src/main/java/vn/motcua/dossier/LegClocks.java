package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Port: the clocks inside a dossier's own, one for each agency's work on it, in the order in which they began. */
public interface LegClocks {

    List<LegClock> of(DossierCode code);

    /** {@code dueAt}: none where it has no time of its own; {@code outcome}: what it has answered by itself. */
    record LegClock(
            int leg,
            String name,
            String agency,
            boolean parallel,
            Instant openedAt,
            @Nullable Instant dueAt,
            @Nullable Instant closedAt,
            @Nullable String outcome,
            @Nullable String number) {}
}
