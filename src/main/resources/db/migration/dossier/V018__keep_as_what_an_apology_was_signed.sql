-- What stood above the name of who apologised, line by line: on behalf of whom, in whose place, by which title.
ALTER TABLE dossier.reappointment ADD COLUMN signed_as text;
