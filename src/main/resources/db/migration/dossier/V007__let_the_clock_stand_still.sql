-- What may happen to a dossier besides being handled: waiting for papers or payment, standing still, stopped, withdrawn.
ALTER TABLE dossier.dossier RENAME COLUMN paused_since TO since;
ALTER TABLE dossier.dossier RENAME COLUMN pause_ground TO ground;
ALTER TABLE dossier.dossier
    ALTER COLUMN due_at DROP NOT NULL,
    -- The run of the limit: the first from the receipt, each later one from the moment a supplement completes it.
    ADD COLUMN run            integer NOT NULL DEFAULT 1 CHECK (run > 0),
    ADD COLUMN run_started_at timestamptz,
    -- A due moment promised before, below which no later reckoning goes.
    ADD COLUMN kept_made_at   timestamptz,
    ADD COLUMN kept_due_at    timestamptz,
    ADD COLUMN kept_cause     text CHECK (kept_cause IN ('SUPPLEMENT', 'REAPPOINTMENT', 'CALENDAR')),
    DROP CONSTRAINT state_is_a_phase,
    DROP CONSTRAINT a_pause_has_a_ground;
UPDATE dossier.dossier SET run_started_at = received_at;
ALTER TABLE dossier.dossier
    ALTER COLUMN run_started_at SET NOT NULL,
    ALTER COLUMN run DROP DEFAULT,
    ADD CONSTRAINT state_is_a_phase
        CHECK (state IN ('IN_PROCESS', 'AWAITING_SUPPLEMENT', 'OBLIGATION', 'PAUSED', 'STOPPED', 'WITHDRAWN',
                         'RESOLVED', 'RETURNED')),
    ADD CONSTRAINT what_is_not_handled_has_a_beginning
        CHECK ((state IN ('IN_PROCESS', 'RESOLVED', 'RETURNED')) = (since IS NULL)),
    -- Time stands still only on a ground; an obligation has one where the law stops the clock for it.
    ADD CONSTRAINT what_stands_still_has_a_ground
        CHECK (CASE state WHEN 'OBLIGATION' THEN true
                          ELSE (state IN ('AWAITING_SUPPLEMENT', 'PAUSED', 'STOPPED')) = (ground IS NOT NULL) END),
    ADD CONSTRAINT what_stands_still_is_not_due
        CHECK ((due_at IS NULL)
             = (state = 'WITHDRAWN' OR state = 'OBLIGATION' AND ground IS NOT NULL
                OR state IN ('AWAITING_SUPPLEMENT', 'PAUSED', 'STOPPED'))),
    ADD CONSTRAINT a_kept_promise_is_whole CHECK (num_nonnulls(kept_made_at, kept_due_at, kept_cause) IN (0, 3));

-- The stretches that the law does not count, in the run they belong to; the open one is that of the row.
CREATE TABLE dossier.pause (
    code     text COLLATE "C" NOT NULL REFERENCES dossier.dossier (code),
    number   integer     NOT NULL CHECK (number > 0),
    run      integer     NOT NULL,
    ground   text        NOT NULL,
    since    timestamptz NOT NULL,
    until    timestamptz,
    PRIMARY KEY (code, number),
    CONSTRAINT a_pause_ends_after_it_begins CHECK (until >= since)
);

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
       END AS status
  FROM dossier.dossier;
