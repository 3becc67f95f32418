-- Several agencies work on one dossier at the same time: each leg has its own time and result, and one step waits for all.
ALTER TABLE route.leg
    ADD COLUMN joined_at text,
    ADD COLUMN due_at    timestamptz,
    ADD COLUMN outcome   text CHECK (outcome IN ('GRANTED', 'REFUSED', 'PARTLY', 'CONSENT')),
    ADD COLUMN number    text;

COMMENT ON COLUMN route.leg.joined_at IS 'the step of the parent leg that waits for this one; null in a row of legs';
COMMENT ON COLUMN route.leg.due_at IS 'when its own limit is over; null where the law gives it none';
COMMENT ON COLUMN route.leg.outcome IS 'how its own result was decided; CONSENT: by silence';

ALTER TABLE route.step_open
    ADD COLUMN variant    text,
    ADD COLUMN leg_due_at timestamptz,
    ADD COLUMN silent     boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT silence_has_a_limit CHECK (NOT silent OR leg_due_at IS NOT NULL),
    ADD CONSTRAINT nobody_holds_what_waits_for_others CHECK (kind <> 'JOIN' OR holder IS NULL);
UPDATE route.step_open s SET variant = d.case_key FROM dossier.dossier d WHERE d.code = s.code;

-- What waits for legs beside it is listed with what is on the way: with others, and nobody's work here.
DROP INDEX route.step_open_waiting;
DROP INDEX route.step_open_waiting_due;
DROP INDEX route.step_open_sent;
CREATE INDEX step_open_waiting ON route.step_open (unit, role, latest_start, id)
    WHERE holder IS NULL AND kind <> 'HANDOVER' AND kind <> 'JOIN' AND awaits_at IS NULL;
CREATE INDEX step_open_waiting_due ON route.step_open (unit, role, due_at, id)
    WHERE holder IS NULL AND kind <> 'HANDOVER' AND kind <> 'JOIN' AND awaits_at IS NULL;
CREATE INDEX step_open_sent ON route.step_open (unit, latest_start, id)
    WHERE kind IN ('HANDOVER', 'JOIN') AND awaits_at IS NULL;
-- Silence that has become consent is looked for each minute; few legs are silent.
CREATE INDEX step_open_silent ON route.step_open (leg_due_at, id) WHERE silent AND awaits_at IS NULL;

-- For other rooms: the legs of dossiers, one after another or at the same time.
CREATE VIEW route.v_leg AS
SELECT code, leg_no, leg_key, agency, parent_leg, joined_at, lead, opened_at, due_at, closed_at, outcome, number
  FROM route.leg;
