package vn.motcua.route;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Refusal;

/** Port: what a step still waits for in a room above, and so why it must not end yet; empty: for nothing. */
public interface StepWaits {
    Optional<Refusal> whyNotYet(DossierCode code, int leg, String step, Actor by, Instant now);
}
