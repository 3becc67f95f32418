-- A version has a second route for what another desk of the province has received: from there, and back to there.
ALTER TABLE catalogue.procedure_version
    ADD COLUMN boundary_free boolean NOT NULL DEFAULT false,
    DROP CONSTRAINT procedure_version_family_valid_from_key,
    ADD CONSTRAINT one_version_from_a_day UNIQUE (family, valid_from, boundary_free);
