-- Lists say what is left of a limit as the ledger does: the day its run begins does not count.
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
       run_started_at
  FROM dossier.dossier;
