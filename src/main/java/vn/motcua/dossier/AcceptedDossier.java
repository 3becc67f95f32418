package vn.motcua.dossier;

import java.time.Instant;

/** What the citizen is told on acceptance: the code, the key that opens its details, and the promised moment. */
public record AcceptedDossier(DossierCode code, String lookupKey, Instant receivedAt, Instant dueAt, long version) {}
