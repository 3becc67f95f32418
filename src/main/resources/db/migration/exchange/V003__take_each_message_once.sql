-- A message is taken by its id and by its place among those about its dossier, and done in its turn.
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
