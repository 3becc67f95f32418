-- A bundle asks for several results: each has its own agency, number, date and signer, and none speaks for the others.
-- results: a list of {leg, name, agency, outcome, number, date, signer} as the fact of the end has it; where one agency
-- answers, the columns of its one document stay.
ALTER TABLE dossier.dossier
    ADD COLUMN results jsonb,
    ADD CONSTRAINT several_results_have_no_document_in_common
        CHECK (results IS NULL OR (finished_at IS NOT NULL AND result_number IS NULL
                                   AND jsonb_typeof(results) = 'array' AND jsonb_array_length(results) > 0));

-- Which of several results was wrong; none: the only one.
ALTER TABLE dossier.incident
    ADD COLUMN result_name text;
