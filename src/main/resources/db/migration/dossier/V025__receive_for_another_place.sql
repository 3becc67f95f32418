-- Any desk of a province may receive: receiving desk, competent agency and place of the matter are three references.
-- competent: none where the receiving agency is; place: the agency of the commune that the matter lies in, where said.
ALTER TABLE dossier.dossier
    ADD COLUMN competent text,
    ADD COLUMN place     text,
    ADD CONSTRAINT only_another_is_named CHECK (competent <> agency),
    ADD CONSTRAINT another_is_competent_for_a_place CHECK (competent IS NULL OR place IS NOT NULL);

-- What was received for others, and what others received for an agency, is counted and listed from these alone.
CREATE INDEX dossier_received_for_others ON dossier.dossier (agency, received_at, code) WHERE competent IS NOT NULL;
CREATE INDEX dossier_received_by_others ON dossier.dossier (competent, received_at, code) WHERE competent IS NOT NULL;

CREATE OR REPLACE VIEW dossier.v_dossier AS
SELECT code, procedure_version, case_key, agency, desk, channel, received_at, original_due_at, due_at, passed_on_at,
       finished_at, outcome, returned_at,
       CASE state
           WHEN 'RETURNED' THEN 10
           WHEN 'RESOLVED' THEN 9
           WHEN 'STOPPED' THEN 8
           WHEN 'WITHDRAWN' THEN 7
           WHEN 'OBLIGATION' THEN 6
           WHEN 'AWAITING_SUPPLEMENT' THEN 5
           ELSE CASE WHEN passed_on_at IS NULL THEN 2 ELSE 4 END
       END AS status,
       run_started_at, coalesce(keeper, agency) AS keeper, coalesce(keeper_desk, desk) AS keeper_desk,
       competent, place
  FROM dossier.dossier;
