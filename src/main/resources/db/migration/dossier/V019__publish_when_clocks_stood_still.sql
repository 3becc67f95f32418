-- Whose minutes were spent can only be told without those that the law does not count.
CREATE VIEW dossier.v_pause AS
SELECT code, number, run, ground, agency, since, until FROM dossier.pause;
