package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;

/** A locked dossier on the version that was seen, for a room above that acts on it as a whole. */
public final class Held {

    private final ActGate.Open open;

    Held(ActGate.Open open) {
        this.open = open;
    }

    public DossierCode code() {
        return open.code();
    }

    /** For which agency the officer acts. */
    public String agency() {
        return open.agency();
    }

    /** The agency that received. */
    public String receivedBy() {
        return open.dossier().reception().agency();
    }

    /** The agency that answers for it now. */
    public String keptBy() {
        return open.dossier().keeper().agency();
    }

    public long procedureVersion() {
        return open.dossier().procedureVersion();
    }

    public Instant receivedAt() {
        return open.dossier().reception().receivedAt();
    }

    /** None while the clock stands still. */
    public @Nullable Instant dueAt() {
        return open.dossier().promise().dueAt();
    }

    /** When the act happens. */
    public Instant at() {
        return open.at();
    }

    /** Why that act is not allowed now; empty: it is. */
    public Optional<Refusal> whyNot(Verb verb) {
        return open.dossier().whyNot(verb);
    }

    /** The same, with a fact that stands on the timeline before the act itself. */
    public Held because(Fact cause) {
        return new Held(
                new ActGate.Open(open.dossier(), open.by(), open.agency(), open.at(), open.reason(), List.of(cause)));
    }

    ActGate.Open open() {
        return open;
    }
}
