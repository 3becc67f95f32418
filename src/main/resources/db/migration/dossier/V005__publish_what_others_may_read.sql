-- The rooms above read dossiers, their parties and their facts in bulk; these are the columns they may rely on.
CREATE VIEW dossier.v_dossier AS
SELECT code, procedure_version, case_key, agency, desk, channel, received_at, original_due_at, due_at, passed_on_at,
       finished_at, outcome, returned_at,
       CASE state
           WHEN 'RETURNED' THEN 10
           WHEN 'RESOLVED' THEN 9
           ELSE CASE WHEN passed_on_at IS NULL THEN 2 ELSE 4 END
       END AS status
  FROM dossier.dossier;

COMMENT ON VIEW dossier.v_dossier IS
    'One row per dossier, without personal data; by code it is a single read by key. status: the gateway''s number.';

CREATE VIEW dossier.v_party AS
SELECT code, agency, received_at, since, until FROM dossier.party;

CREATE VIEW dossier.v_requester AS
SELECT code, kind, name FROM dossier.person WHERE role = 'REQUESTER';

CREATE VIEW dossier.v_fact AS
SELECT tx, position, code, seq, at, recorded_at, actor, agency, kind, body FROM dossier.fact;
