-- A leader compares what steps were given with what they used; what ended by no act of its own is nobody's work.
CREATE VIEW route.v_ended_step AS
SELECT code, leg_no, procedure_version, step_key, agency, unit, holder, opened_at, due_at, closed_at, minutes
  FROM route.step
 WHERE kind NOT IN ('HANDOVER', 'RESEND', 'JOIN')
   AND outcome NOT IN ('WITHDRAWN', 'STOPPED', 'NOT_NEEDED', 'CONSENT');
