package vn.motcua.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The result given out at the desk: to whom, and the paper that person showed. {@code claim}: by what right, where it
 * is neither the requester nor whom the dossier names as authorised.
 */
public record HandOut(
        DossierCode code, long version, String collectorName, String collectorIdentifier, String note, Claim claim) {

    /** By who needs to claim nothing. */
    public HandOut(DossierCode code, long version, String collectorName, String collectorIdentifier, String note) {
        this(code, version, collectorName, collectorIdentifier, note, Claim.NONE);
    }

    /** The paper of authorisation or of introduction, where the capacity needs one. */
    public record Claim(
            @Nullable Capacity capacity,
            String paperNumber,
            @Nullable LocalDate paperDate) {

        public static final Claim NONE = new Claim(null, "", null);
    }
}
