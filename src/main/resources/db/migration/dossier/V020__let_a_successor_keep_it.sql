-- After a reform another agency keeps a dossier than received it; where it was received stays as it was.
ALTER TABLE dossier.dossier
    ADD COLUMN keeper      text,
    ADD COLUMN keeper_desk text,
    ADD CONSTRAINT a_keeper_has_a_desk CHECK ((keeper IS NULL) = (keeper_desk IS NULL));

DROP INDEX dossier.dossier_uncollected;
CREATE INDEX dossier_uncollected ON dossier.dossier (coalesce(keeper_desk, desk), finished_at, code)
 WHERE state = 'RESOLVED';
CREATE INDEX dossier_unreturned ON dossier.dossier (code) WHERE state NOT IN ('WITHDRAWN', 'RETURNED');

CREATE OR REPLACE VIEW dossier.v_uncollected AS
SELECT code, procedure_version, coalesce(keeper_desk, desk) AS desk, due_at, finished_at, outcome
  FROM dossier.dossier WHERE state = 'RESOLVED';

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
       run_started_at, coalesce(keeper, agency) AS keeper, coalesce(keeper_desk, desk) AS keeper_desk
  FROM dossier.dossier;

-- What a reform has brought to successors, with what it was before: until somebody has acted it can be taken back.
CREATE TABLE dossier.takeover (
    reform     bigint NOT NULL,
    code       text COLLATE "C" NOT NULL REFERENCES dossier.dossier (code),
    keeper     text   NOT NULL,
    was_keeper text,
    was_desk   text,
    -- The agencies that take part since then, and did not before.
    admitted   text[] NOT NULL,
    seq        bigint NOT NULL,
    back_at    timestamptz,
    PRIMARY KEY (reform, code)
);

CREATE VIEW dossier.v_takeover AS
SELECT t.reform, t.code, t.keeper, coalesce(t.was_keeper, d.agency) AS was_keeper, t.back_at, t.seq, d.seq > t.seq AS acted
  FROM dossier.takeover t JOIN dossier.dossier d USING (code);
