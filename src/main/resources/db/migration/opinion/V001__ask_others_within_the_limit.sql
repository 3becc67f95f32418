-- Opinions are asked with a deadline inside the dossier's limit; the minutes stay the asker's (NĐ 61/2018 Art. 19).
CREATE SCHEMA IF NOT EXISTS opinion;

-- addressee: an agency or unit of ours by code; none for a body without accounts, which answers through a link.
-- settled_at: when it was noticed that the deadline had passed without an answer. SILENT: by law that is consent.
CREATE TABLE opinion.request (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code          text COLLATE "C" NOT NULL REFERENCES dossier.dossier (code),
    number        int  NOT NULL CHECK (number >= 1),
    slip_number   bigint NOT NULL,
    asked_by      text NOT NULL,
    asked_agency  text COLLATE "C" NOT NULL,
    asked_unit    text COLLATE "C" NOT NULL,
    desk_agency   text COLLATE "C" NOT NULL,
    leg_no        int  NOT NULL,
    step_key      text NOT NULL,
    asked_at      timestamptz NOT NULL,
    addressee     text COLLATE "C",
    name          text NOT NULL CHECK (name <> ''),
    email         text CHECK (email <> ''),
    question      text NOT NULL CHECK (question <> ''),
    papers        text[] NOT NULL,
    due_at        timestamptz NOT NULL,
    silence       boolean NOT NULL,
    required      boolean NOT NULL,
    state         text NOT NULL DEFAULT 'WAITING'
                  CHECK (state IN ('WAITING', 'ANSWERED', 'SILENT', 'DECLINED', 'WITHDRAWN')),
    settled_at    timestamptz,
    answer        text CHECK (answer IN ('AGREE', 'DISAGREE', 'AGREE_WITH_CONDITIONS')),
    words         text,
    answered_at   timestamptz,
    answered_by   text,
    signed_by     text,
    position      text,
    document      text,
    document_date date,
    closed_at     timestamptz,
    closed_by     text,
    closed_reason text CHECK (closed_reason <> ''),
    UNIQUE (code, number),
    CONSTRAINT due_after_it_was_asked CHECK (due_at > asked_at),
    CONSTRAINT an_answer_is_whole
        CHECK (num_nulls(answer, words, answered_at, signed_by) IN (0, 4)),
    CONSTRAINT answered_by_its_state CHECK (CASE state WHEN 'ANSWERED' THEN answer IS NOT NULL
                                                       WHEN 'SILENT' THEN true
                                                       ELSE answer IS NULL END),
    CONSTRAINT conditions_are_written
        CHECK (answer IS NULL OR answer = 'AGREE' OR words <> ''),
    CONSTRAINT silence_consents_by_law_only CHECK (state <> 'SILENT' OR (silence AND settled_at IS NOT NULL)),
    CONSTRAINT settled_after_its_deadline CHECK (settled_at > due_at),
    CONSTRAINT closed_by_its_state CHECK ((state IN ('DECLINED', 'WITHDRAWN')) = (closed_at IS NOT NULL)
                                          AND num_nulls(closed_at, closed_by) IN (0, 2))
);
