package vn.motcua.dossier;

/** The result given out at the desk: to whom, and the paper that person showed. */
public record HandOut(DossierCode code, long version, String collectorName, String collectorIdentifier, String note) {}
