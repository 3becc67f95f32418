package vn.motcua.kernel;

/** How sure a fact of the reference data is. ILLUSTRATIVE (◊) is never shown to a citizen as law. */
public enum Mark {
    VERIFIED,
    MEMORY,
    ILLUSTRATIVE
}
