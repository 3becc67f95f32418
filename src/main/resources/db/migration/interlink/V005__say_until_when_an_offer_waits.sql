-- An offer nobody answers would lie on the way for ever: it says until when, and is listed by that moment.
ALTER TABLE interlink.handover
    ADD COLUMN answer_by   timestamptz NOT NULL DEFAULT 'infinity',
    ADD COLUMN answer_from timestamptz,
    ADD COLUMN stood_since timestamptz;

COMMENT ON COLUMN interlink.handover.answer_by IS 'infinity: no limit runs, for the clock stands still or the rules know none';
COMMENT ON COLUMN interlink.handover.answer_from IS 'from when the limit runs anew after the clock stood still; null: from the offer';
COMMENT ON COLUMN interlink.handover.stood_since IS 'since when the clock of the dossier stands still; null while it runs';

-- What was on the way when the limit came waits a day from its offer, and what stands still until it runs.
UPDATE interlink.handover h
   SET answer_by = CASE WHEN d.due_at IS NULL THEN 'infinity' ELSE h.offered_at + interval '1 day' END,
       stood_since = CASE WHEN d.due_at IS NULL THEN h.offered_at END
  FROM dossier.v_dossier d
 WHERE d.code = h.code AND h.answer = 'OFFERED';

-- The most overdue first, of units for who works there, of agencies for who leads or inspects them.
CREATE INDEX handover_to_unit ON interlink.handover (to_unit, answer_by, id) WHERE answer = 'OFFERED';
CREATE INDEX handover_from_unit ON interlink.handover (from_unit, answer_by, id) WHERE answer = 'OFFERED';
CREATE INDEX handover_to_agency ON interlink.handover (to_agency, answer_by, id) WHERE answer = 'OFFERED';
CREATE INDEX handover_from_agency ON interlink.handover (from_agency, answer_by, id) WHERE answer = 'OFFERED';

-- For other rooms also: what the receiver is to do next, and until when it is to answer; null: no limit runs.
CREATE OR REPLACE VIEW interlink.v_handover AS
SELECT code, leg_no, from_agency, from_unit, to_agency, to_unit, offered_at, offered_by, answer, answered_at, answered_by,
       next_step, nullif(answer_by, 'infinity') AS answer_by
  FROM interlink.handover;
