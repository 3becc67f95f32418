-- A dossier offered to an agency elsewhere is shared with its system from that transaction on; what is told to whom is
-- kept act by act, so that a crash tells nothing twice and leaves nothing out.
CREATE TABLE exchange.shared (
    code       text COLLATE "C" NOT NULL REFERENCES dossier.dossier (code),
    partner    text COLLATE "C" NOT NULL REFERENCES exchange.partner (name),
    told_seq   bigint  NOT NULL DEFAULT 0,
    introduced boolean NOT NULL DEFAULT false,
    open       boolean NOT NULL DEFAULT true,
    PRIMARY KEY (code, partner)
) WITH (fillfactor = 80);
CREATE INDEX shared_open ON exchange.shared (partner, code) WHERE open;

CREATE TABLE exchange.told (
    code    text COLLATE "C" NOT NULL,
    partner text COLLATE "C" NOT NULL,
    what    text NOT NULL CHECK (what IN ('ACT', 'OFFER', 'CLOSED')),
    leg_no  int  NOT NULL,
    seq     int  NOT NULL,
    PRIMARY KEY (code, partner, what, leg_no, seq),
    FOREIGN KEY (code, partner) REFERENCES exchange.shared (code, partner)
);

-- The bytes stand: a repeated message is the same message. One dossier's go in their order, whatever the net does.
CREATE TABLE exchange.sent (
    id          text COLLATE "C" PRIMARY KEY,
    partner     text COLLATE "C" NOT NULL REFERENCES exchange.partner (name),
    code        text COLLATE "C" NOT NULL,
    seq         bigint      NOT NULL CHECK (seq > 0),
    type        text        NOT NULL,
    body        bytea       NOT NULL,
    queued_at   timestamptz NOT NULL,
    attempts    int         NOT NULL DEFAULT 0,
    next_try_at timestamptz NOT NULL,
    last_error  text,
    sent_at     timestamptz,
    UNIQUE (partner, code, seq)
) WITH (fillfactor = 80);
CREATE INDEX sent_not_yet ON exchange.sent (partner, code, seq) WHERE sent_at IS NULL;

-- WAITING: for an earlier one, or for what our side does not allow yet. REFUSED: can never be done; a person looks.
CREATE TABLE exchange.received (
    partner     text COLLATE "C" NOT NULL REFERENCES exchange.partner (name),
    id          text COLLATE "C" NOT NULL,
    code        text COLLATE "C" NOT NULL,
    seq         bigint      NOT NULL CHECK (seq > 0),
    type        text        NOT NULL,
    body        bytea       NOT NULL,
    received_at timestamptz NOT NULL,
    state       text        NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'APPLIED', 'REFUSED')),
    reason      text,
    reason_args text[]      NOT NULL DEFAULT '{}',
    tries       int         NOT NULL DEFAULT 0,
    next_try_at timestamptz NOT NULL,
    PRIMARY KEY (partner, id),
    UNIQUE (partner, code, seq),
    CONSTRAINT a_refusal_has_its_reason CHECK (state <> 'REFUSED' OR reason IS NOT NULL)
) WITH (fillfactor = 80);
CREATE INDEX received_waiting ON exchange.received (next_try_at) WHERE state = 'WAITING';

-- What was turned away at the door, counted by day so that a flood of lies fills no disk.
CREATE TABLE exchange.turned_away (
    source  text COLLATE "C" NOT NULL,
    reason  text        NOT NULL,
    day     date        NOT NULL,
    times   int         NOT NULL DEFAULT 1,
    last_at timestamptz NOT NULL,
    last_id text        NOT NULL,
    PRIMARY KEY (source, reason, day)
);
