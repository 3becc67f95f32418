-- What is missing is asked for at once, by the desk alone, and answered item by item (NĐ 61/2018 Art. 11, 15 and 19).
CREATE SCHEMA IF NOT EXISTS supplement;

-- desk: the agency that received, which alone speaks with the citizen. nth: counted among those sent, as the law counts.
CREATE TABLE supplement.request (
    code          text COLLATE "C" NOT NULL REFERENCES dossier.dossier (code),
    number        int  NOT NULL CHECK (number >= 1),
    desk          text COLLATE "C" NOT NULL,
    state         text NOT NULL CHECK (state IN ('PROPOSED', 'ISSUED', 'ANSWERED', 'CANCELLED')),
    reason        text NOT NULL CHECK (reason <> ''),
    asked_by      text NOT NULL,
    asked_for     text NOT NULL,
    asked_at      timestamptz NOT NULL,
    nth           int CHECK (nth >= 1),
    slip_number   bigint,
    issued_by     text,
    issued_at     timestamptz,
    answer_by     date,
    contact       text,
    phone         text,
    beyond_max    boolean NOT NULL DEFAULT false,
    closed_by     text,
    closed_at     timestamptz,
    closed_reason text,
    PRIMARY KEY (code, number),
    UNIQUE (code, nth),
    CONSTRAINT what_is_sent_has_its_slip CHECK (num_nulls(nth, slip_number, issued_by, issued_at, contact) IN (0, 5)),
    CONSTRAINT sent_by_its_state CHECK (CASE state WHEN 'PROPOSED' THEN issued_at IS NULL
                                                   WHEN 'CANCELLED' THEN true
                                                   ELSE issued_at IS NOT NULL END),
    CONSTRAINT closed_by_its_state
        CHECK ((state IN ('ANSWERED', 'CANCELLED')) = (closed_at IS NOT NULL)
           AND (closed_at IS NULL) = (closed_by IS NULL))
);
CREATE UNIQUE INDEX one_proposal_at_a_time ON supplement.request (code) WHERE state = 'PROPOSED';
CREATE INDEX request_at_desk ON supplement.request (desk, state, asked_at, code) WHERE closed_at IS NULL;

-- component: a paper of the version's list, or none where something in what was handed in is to be put right.
CREATE TABLE supplement.item (
    code      text COLLATE "C" NOT NULL,
    number    int  NOT NULL,
    item      int  NOT NULL CHECK (item >= 1),
    component text CHECK (component <> ''),
    name      text NOT NULL,
    what      text NOT NULL CHECK (what <> ''),
    basis     text NOT NULL CHECK (basis <> ''),
    closed_by text,
    closed_at timestamptz,
    kind      text CHECK (kind IN ('ORIGINAL', 'COPY', 'ELECTRONIC')),
    count     int  CHECK (count BETWEEN 1 AND 999),
    given_up  text CHECK (given_up <> ''),
    PRIMARY KEY (code, number, item),
    FOREIGN KEY (code, number) REFERENCES supplement.request (code, number),
    CONSTRAINT a_paper_has_its_name CHECK ((component IS NULL) = (name = '')),
    CONSTRAINT closed_by_somebody CHECK ((closed_at IS NULL) = (closed_by IS NULL)),
    CONSTRAINT received_with_kind_and_count CHECK ((kind IS NULL) = (count IS NULL)),
    CONSTRAINT answered_once CHECK (num_nonnulls(kind, given_up) <= (closed_at IS NOT NULL)::int)
);
