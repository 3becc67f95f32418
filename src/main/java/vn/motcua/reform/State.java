package vn.motcua.reform;

/**
 * DRAFT: prepared, nothing done. APPLYING: the agencies are announced, from the day of effect on dossiers go over.
 * RETURNING, RETURNED: being taken back, taken back. DROPPED: never applied.
 */
enum State {
    DRAFT,
    APPLYING,
    APPLIED,
    RETURNING,
    RETURNED,
    DROPPED
}
