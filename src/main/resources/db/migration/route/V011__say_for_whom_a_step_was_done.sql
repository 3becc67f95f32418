-- Whoever stands in for an absent officer says so, and a signature keeps as what it was given.
ALTER TABLE route.step
    ADD COLUMN instead_of text,
    ADD COLUMN signed_as  text;

-- For other rooms: what is open, where, in whose hands, and where it is on the way to.
CREATE VIEW route.v_standing AS
SELECT id, code, leg_no, seq, procedure_version, step_key, kind, agency, unit, role, holder, opened_at, due_at,
       latest_start, awaits_at, bound_unit
  FROM route.step_open;
