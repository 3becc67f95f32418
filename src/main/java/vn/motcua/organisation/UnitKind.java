package vn.motcua.organisation;

/** What a unit of an agency is for; routes name units by their kind, never by their code. */
public enum UnitKind {
    DESK,
    LEADERS,
    OFFICE,
    CLERK_OFFICE,
    LAND,
    LAND_REGISTRY,
    FINANCE,
    INFRASTRUCTURE,
    ECONOMY,
    JUSTICE,
    SOCIAL,
    TAX,
    POLICE,
    INSURANCE,
    CULTURE,
    OTHER
}
