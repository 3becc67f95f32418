-- What other rooms count of dossiers that left is what the tallies count.
CREATE OR REPLACE VIEW statistics.v_life AS
SELECT code, counted, agency, procedure_version, received_at, due_at, exit_kind, exit_at FROM statistics.life;
