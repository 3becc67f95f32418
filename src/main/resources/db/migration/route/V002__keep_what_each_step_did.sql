-- Who held a dossier from when to when, and what came of it: the intervals of a leg fill its time without gap or overlap.
CREATE TABLE route.step (
    code         text COLLATE "C" NOT NULL,
    leg_no       int         NOT NULL,
    seq          int         NOT NULL,
    step_id      bigint      NOT NULL,
    procedure_version bigint NOT NULL,
    step_key     text        NOT NULL,
    kind         text        NOT NULL,
    agency       text        NOT NULL,
    unit         text        NOT NULL,
    role         text        NOT NULL,
    holder       text        NOT NULL,
    opened_at    timestamptz NOT NULL,
    due_at       timestamptz NOT NULL,
    closed_at    timestamptz NOT NULL,
    outcome      text        NOT NULL,
    note         text,
    minutes      bigint      NOT NULL,
    came_from    text,
    number       text,
    PRIMARY KEY (code, leg_no, seq),
    FOREIGN KEY (code, leg_no) REFERENCES route.leg (code, leg_no),
    CONSTRAINT a_step_ends_after_it_opens CHECK (closed_at >= opened_at)
);

-- The second of two officers is told what the first did, by the id on the page.
CREATE INDEX step_by_id ON route.step (step_id);

-- For other rooms: times of steps, finished or not (closed_at is null), never the words of notes.
CREATE VIEW route.v_step_time AS
SELECT code, leg_no, seq, step_key, kind, agency, unit, role, holder, opened_at, due_at, closed_at, outcome, minutes
  FROM route.step
UNION ALL
SELECT code, leg_no, seq, step_key, kind, agency, unit, role, holder, opened_at, due_at, NULL, NULL, NULL
  FROM route.step_open;

-- For other rooms: who has which dossier now.
CREATE VIEW route.v_open_step AS
SELECT id, code, leg_no, step_key, kind, agency, unit, role, holder, opened_at, due_at, latest_start
  FROM route.step_open;
