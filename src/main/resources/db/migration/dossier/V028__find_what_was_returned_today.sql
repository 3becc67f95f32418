-- A leader asks how many results were handed out today, and to which dossiers.
CREATE INDEX dossier_returned ON dossier.dossier (agency, returned_at) WHERE returned_at IS NOT NULL;
