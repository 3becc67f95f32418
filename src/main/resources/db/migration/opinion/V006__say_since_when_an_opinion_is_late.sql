-- Who watches deadlines must be able to find what was late before it began to watch.
CREATE OR REPLACE VIEW opinion.v_request AS
SELECT id, code, asked_by, asked_agency, asked_unit, desk_agency, step_key, addressee, name, asked_at, due_at, silence,
       state, settled_at
  FROM opinion.request;
