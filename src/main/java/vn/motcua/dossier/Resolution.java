package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How handling ends: as one answer with its document, where the version has one; or, where several agencies answer, as
 * their answers say together, each with its own.
 */
public record Resolution(Outcome outcome, @Nullable ResultDocument document, List<LegResult> ofLegs) {

    public Resolution {
        ofLegs = List.copyOf(ofLegs);
        if (document != null && !ofLegs.isEmpty())
            throw new IllegalArgumentException("several results have no document in common");
    }

    public Resolution(Outcome outcome, @Nullable ResultDocument document) {
        this(outcome, document, List.of());
    }

    /** Whether it may end a dossier whose version has a result document. */
    boolean isNumbered() {
        return outcome == Outcome.REFUSED || document != null || !ofLegs.isEmpty();
    }

    Optional<LegResult> ofLeg(int leg) {
        return ofLegs.stream().filter(it -> it.leg() == leg).findFirst();
    }
}
