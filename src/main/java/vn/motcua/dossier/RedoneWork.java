package vn.motcua.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Port: opens the work on a wrong result again, in the transaction that opens the dossier again. The fact says where it
 * lies from now on, and is written with the dossier's own.
 */
public interface RedoneWork {

    Fact redo(Redo it);

    /**
     * {@code caseKey}: its variant; {@code agency}: the one that received; {@code leg}: of several results that of the
     * wrong one; {@code at}, {@code dueAt}: of the new run of the limit.
     */
    record Redo(
            DossierCode code,
            long procedureVersion,
            @Nullable String caseKey,
            String agency,
            @Nullable Integer leg,
            Instant at,
            Instant dueAt) {}
}
