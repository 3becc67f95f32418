package vn.motcua.organisation;

/** The agency that received a dossier, and the one that keeps it now: the same, or its successor after a reform. */
public record Desks(AgencyCode receiving, AgencyCode keeper) {

    /** Where nobody has taken it over. */
    public static Desks of(AgencyCode receiving) {
        return new Desks(receiving, receiving);
    }
}
