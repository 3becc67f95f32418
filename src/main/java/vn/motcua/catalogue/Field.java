package vn.motcua.catalogue;

/** The fields (lĩnh vực) of the pilot. */
public enum Field {
    LAND,
    BUSINESS,
    CONSTRUCTION,
    JUSTICE,
    SOCIAL
}
