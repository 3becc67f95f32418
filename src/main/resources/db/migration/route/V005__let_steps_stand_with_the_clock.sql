-- While a dossier's clock stands still nobody works on it: its step waits at the desk that received, in its list alone.
ALTER TABLE route.step_open
    ADD COLUMN awaits_at      text,
    ADD COLUMN suspended_at   timestamptz,
    ADD COLUMN paused_minutes bigint NOT NULL DEFAULT 0 CHECK (paused_minutes >= 0),
    -- When its budget is used up; without one it is due with the dossier, which may also be due before.
    ADD COLUMN own_due_at     timestamptz,
    ADD CONSTRAINT what_is_suspended_waits_somewhere CHECK ((awaits_at IS NULL) = (suspended_at IS NULL));
UPDATE route.step_open SET own_due_at = due_at WHERE kind <> 'HANDOVER';

ALTER TABLE route.step ADD COLUMN paused_minutes bigint NOT NULL DEFAULT 0 CHECK (paused_minutes >= 0);

DROP INDEX route.step_open_waiting;
DROP INDEX route.step_open_held;
DROP INDEX route.step_open_sent;
DROP INDEX route.step_open_waiting_due;
DROP INDEX route.step_open_held_due;
CREATE INDEX step_open_waiting ON route.step_open (unit, role, latest_start, id)
    WHERE holder IS NULL AND kind <> 'HANDOVER' AND awaits_at IS NULL;
CREATE INDEX step_open_held ON route.step_open (holder, latest_start, id)
    WHERE holder IS NOT NULL AND awaits_at IS NULL;
CREATE INDEX step_open_sent ON route.step_open (unit, latest_start, id) WHERE kind = 'HANDOVER' AND awaits_at IS NULL;
CREATE INDEX step_open_waiting_due ON route.step_open (unit, role, due_at, id)
    WHERE holder IS NULL AND kind <> 'HANDOVER' AND awaits_at IS NULL;
CREATE INDEX step_open_held_due ON route.step_open (holder, due_at, id)
    WHERE holder IS NOT NULL AND awaits_at IS NULL;
CREATE INDEX step_open_standing ON route.step_open (awaits_at, latest_start, id) WHERE awaits_at IS NOT NULL;

-- paused_minutes: working minutes of its agency in which it was suspended, of an open step those until it last was.
CREATE OR REPLACE VIEW route.v_step_time AS
SELECT code, leg_no, seq, step_key, kind, agency, unit, role, holder, opened_at, due_at, closed_at, outcome, minutes,
       paused_minutes
  FROM route.step
UNION ALL
SELECT code, leg_no, seq, step_key, kind, agency, unit, role, holder, opened_at, due_at, NULL, NULL, NULL,
       paused_minutes
  FROM route.step_open;

CREATE OR REPLACE VIEW route.v_open_step AS
SELECT id, code, leg_no, step_key, kind, agency, unit, role, holder, opened_at, due_at, latest_start, awaits_at
  FROM route.step_open;
