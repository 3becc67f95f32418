package vn.motcua.interlink;

/** One offer of a dossier from agency to agency. */
public record HandoverId(long value) {}
