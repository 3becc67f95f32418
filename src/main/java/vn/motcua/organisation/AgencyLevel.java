package vn.motcua.organisation;

/** Where an agency stands. VERTICAL: a branch of a central or provincial body (tax, land registration, treasury). */
public enum AgencyLevel {
    PROVINCE,
    DISTRICT,
    COMMUNE,
    VERTICAL
}
