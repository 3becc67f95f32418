-- A citizen may ask of each stretch that is not counted who made the clock stand still, and why.
ALTER TABLE dossier.pause ADD COLUMN agency text;
UPDATE dossier.pause p SET agency = d.agency FROM dossier.dossier d WHERE d.code = p.code;
ALTER TABLE dossier.pause ALTER COLUMN agency SET NOT NULL;
