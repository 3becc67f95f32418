package vn.motcua.dossier;

/**
 * A status of a dossier besides its business status: the five are kept apart (one-stop.md §2.5), so that none can be
 * read out of another. Each is derived, never stored, by the room that knows what it follows from.
 */
public interface SideStatus {

    /** Of what it is the status, in the order in which they are shown. */
    enum Kind {
        PAYMENT,
        DELIVERY,
        DIGITISATION,
        SYNCHRONISATION
    }

    Kind kind();

    Value of(DossierCard dossier);

    /** {@code key}: for other systems; {@code wordsKey}: its message. */
    record Value(String key, String wordsKey) {}
}
