package vn.motcua.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A room that keeps rows of dossiers by agency or unit: when a reform brings dossiers to successors it brings its own
 * rows along, and back. In one transaction with the dossiers, and before their rows are locked.
 */
public interface TakesOver {

    /**
     * Where a part of a dossier lies now. {@code agency}: it takes part from now on; {@code leg}: what the fact says of
     * an open leg, empty for anything else.
     */
    record Moved(DossierCode code, String agency, Map<String, Object> leg) {}

    /** Dossiers after that code with rows of these agencies, whoever keeps them and takes part in them. */
    default List<DossierCode> further(String after, Collection<String> agencies) {
        return List.of();
    }

    /** What acts on them lock first is locked, so that no two deadlock. */
    void lock(List<DossierCode> codes);

    /** Throws {@link NoSuccessor} when work would be left with nobody. */
    List<Moved> takeOver(TakenOver batch);

    /** Everything of these dossiers as it was before that reform. */
    List<Moved> giveBack(long reform, List<DossierCode> codes);
}
