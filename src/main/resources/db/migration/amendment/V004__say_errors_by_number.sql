-- What went wrong may quote a dossier: the log says it, under this number; what is older, under the code.
ALTER TABLE amendment.passed_over RENAME COLUMN why TO error;
UPDATE amendment.passed_over SET error = code;
