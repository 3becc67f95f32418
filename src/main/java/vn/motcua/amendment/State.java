package vn.motcua.amendment;

/** DRAFT: entered, nothing done. APPLYING: the days count, the dates are being moved. DROPPED: never applied. */
enum State {
    DRAFT,
    APPLYING,
    APPLIED,
    DROPPED
}
