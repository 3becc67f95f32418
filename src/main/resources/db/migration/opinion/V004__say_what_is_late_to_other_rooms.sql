-- Who watches deadlines reads who was asked by whom until when; the words of question and answer stay here.
CREATE VIEW opinion.v_request AS
SELECT id, code, asked_by, asked_agency, asked_unit, desk_agency, step_key, addressee, name, asked_at, due_at, silence,
       state
  FROM opinion.request;

-- Those that wait are looked at a stretch at a time, in order: has their dossier been stopped or withdrawn?
CREATE INDEX request_open ON opinion.request (id) WHERE state = 'WAITING';
