package vn.motcua.organisation;

/**
 * The agency that received a dossier, the one that is competent for its matter (the same, unless it was received
 * without regard to boundaries), and the one that keeps it at its desk now: where it was received, or the successor.
 */
public record Desks(AgencyCode receiving, AgencyCode competent, AgencyCode keeper) {

    /** Where nobody has taken it over, and who received it is competent. */
    public static Desks of(AgencyCode receiving) {
        return new Desks(receiving, receiving, receiving);
    }
}
