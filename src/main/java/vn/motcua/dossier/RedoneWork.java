package vn.motcua.dossier;

import java.time.Instant;

/**
 * Port: opens the work on a wrong result again, in the transaction that opens the dossier again. The fact says where it
 * lies from now on, and is written with the dossier's own.
 */
public interface RedoneWork {

    Fact redo(Redo it);

    /** {@code agency}: the one that received; {@code at}, {@code dueAt}: of the new run of the limit. */
    record Redo(DossierCode code, long procedureVersion, String agency, Instant at, Instant dueAt) {}
}
