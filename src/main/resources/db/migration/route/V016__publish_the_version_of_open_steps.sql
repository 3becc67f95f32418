-- Whoever completes a step by a command, not from a page, names the version that was read.
CREATE OR REPLACE VIEW route.v_open_step AS
SELECT id, code, leg_no, step_key, kind, agency, unit, role, holder, opened_at, due_at, latest_start, awaits_at, version
  FROM route.step_open;
