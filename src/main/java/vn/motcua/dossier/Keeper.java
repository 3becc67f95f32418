package vn.motcua.dossier;

/** Which agency answers for a dossier, and at which desk: where it was received, or where a reform has brought it. */
public record Keeper(String agency, String desk) {}
