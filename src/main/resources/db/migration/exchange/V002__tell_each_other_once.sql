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
