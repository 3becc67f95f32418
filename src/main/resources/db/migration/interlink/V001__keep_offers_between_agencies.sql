-- A dossier changes agencies only by an offer that the other one answers; until then its time is the sender's.
CREATE SCHEMA IF NOT EXISTS interlink;

CREATE TABLE interlink.handover (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code        text COLLATE "C" NOT NULL,
    leg_no      int         NOT NULL,
    step        bigint      NOT NULL,
    from_agency text        NOT NULL,
    from_unit   text        NOT NULL,
    to_agency   text        NOT NULL,
    to_unit     text        NOT NULL,
    next_step   text        NOT NULL,
    offered_at  timestamptz NOT NULL,
    offered_by  text        NOT NULL,
    answer      text        NOT NULL DEFAULT 'OFFERED'
                CHECK (answer IN ('OFFERED', 'ACCEPTED', 'DECLINED', 'TAKEN_BACK')),
    answered_at timestamptz,
    answered_by text,
    reason      text,
    FOREIGN KEY (code, leg_no) REFERENCES route.leg (code, leg_no),
    CONSTRAINT an_answer_has_its_moment CHECK ((answer = 'OFFERED') = (answered_at IS NULL)),
    CONSTRAINT an_answer_has_its_officer CHECK ((answer = 'OFFERED') = (answered_by IS NULL)),
    CONSTRAINT a_no_has_its_reason CHECK (answer NOT IN ('DECLINED', 'TAKEN_BACK') OR reason IS NOT NULL)
) WITH (fillfactor = 85);

-- One open offer for each leg at a time; the inbox and the outbox hold only what is open.
CREATE UNIQUE INDEX handover_open ON interlink.handover (code, leg_no) WHERE answer = 'OFFERED';
CREATE INDEX handover_in ON interlink.handover (to_unit, offered_at, id) WHERE answer = 'OFFERED';
CREATE INDEX handover_out ON interlink.handover (from_unit, offered_at, id) WHERE answer = 'OFFERED';
CREATE INDEX handover_of_dossier ON interlink.handover (code, id);

-- For other rooms: who gave to whom and when, for the process-control slip and statistics.
CREATE VIEW interlink.v_handover AS
SELECT code, leg_no, from_agency, from_unit, to_agency, to_unit, offered_at, offered_by, answer, answered_at, answered_by
  FROM interlink.handover;
