package vn.motcua.catalogue;

/** How sure a fact of the seed data is. ILLUSTRATIVE (◊) is never shown to a citizen as law. */
public enum Mark {
    VERIFIED,
    MEMORY,
    ILLUSTRATIVE
}
