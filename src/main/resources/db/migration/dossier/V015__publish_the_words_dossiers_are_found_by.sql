-- What room search reads; it finds nothing that the agency of the reader has no part in.
CREATE VIEW dossier.v_term AS
SELECT agency, term, code FROM dossier.term;
