-- Agencies that work in another system exchange dossiers with ours by signed messages, so each such system is known here
-- by name, address and public keys. All moments here are of the system clock: keys and retries know no legal time.
CREATE SCHEMA IF NOT EXISTS exchange;

-- The name by which partners know this system; it signs nothing before it has one.
CREATE TABLE exchange.self (
    one  boolean PRIMARY KEY DEFAULT true CHECK (one),
    name text COLLATE "C" NOT NULL
);

-- Public halves only; the private ones never leave the data folder.
CREATE TABLE exchange.own_key (
    kid        text COLLATE "C" PRIMARY KEY,
    public_jwk text        NOT NULL CHECK (public_jwk NOT LIKE '%"d"%'),
    valid_from timestamptz NOT NULL,
    valid_to   timestamptz NOT NULL,
    made_by    text        NOT NULL,
    CONSTRAINT a_key_is_valid_for_a_time CHECK (valid_from < valid_to)
);

CREATE TABLE exchange.partner (
    name            text COLLATE "C" PRIMARY KEY,
    title           text        NOT NULL,
    endpoint        text        NOT NULL,
    active          boolean     NOT NULL DEFAULT true,
    added_at        timestamptz NOT NULL,
    added_by        text        NOT NULL,
    failures        int         NOT NULL DEFAULT 0,
    failing_since   timestamptz,
    next_try_at     timestamptz NOT NULL,
    last_success_at timestamptz,
    last_error      text,
    CONSTRAINT a_failing_partner_fails_since_a_moment CHECK ((failures = 0) = (failing_since IS NULL))
) WITH (fillfactor = 70);

-- Where agencies work that do not work here; each in one system.
CREATE TABLE exchange.seat (
    agency  text COLLATE "C" PRIMARY KEY,
    partner text COLLATE "C" NOT NULL REFERENCES exchange.partner (name)
);

CREATE TABLE exchange.partner_key (
    partner    text COLLATE "C" NOT NULL REFERENCES exchange.partner (name),
    kid        text COLLATE "C" NOT NULL,
    public_jwk text        NOT NULL CHECK (public_jwk NOT LIKE '%"d"%'),
    valid_from timestamptz NOT NULL,
    valid_to   timestamptz NOT NULL,
    added_by   text        NOT NULL,
    PRIMARY KEY (partner, kid),
    CONSTRAINT a_key_is_valid_for_a_time CHECK (valid_from <= valid_to)
);
