package vn.motcua.dossier;

import java.time.Instant;
import java.util.Map;
import vn.motcua.organisation.ReformedAgencies;

/**
 * Some dossiers that go over to successors by one reform. {@code keepers}: which agency keeps each from now on; {@code
 * at}: when.
 */
public record TakenOver(long reform, ReformedAgencies agencies, Map<DossierCode, String> keepers, Instant at) {

    public TakenOver {
        keepers = Map.copyOf(keepers);
    }
}
