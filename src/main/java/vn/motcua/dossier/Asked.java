package vn.motcua.dossier;

/** An act an officer asks for on a dossier: the version seen (another one: {@code Stale}), and the reason in words. */
public record Asked(DossierCode code, long version, String reason) {}
