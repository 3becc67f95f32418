-- Guessing is slowed per account and place. Names are kept as SHA-256: people type their password in the wrong field.
CREATE TABLE identity.sign_in_attempt (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at        timestamptz NOT NULL,
    who       bytea NOT NULL CHECK (length(who) = 32),
    address   text NOT NULL,
    device    bytea,
    succeeded boolean NOT NULL DEFAULT false
);

CREATE INDEX sign_in_attempt_by_who ON identity.sign_in_attempt (who, id);
CREATE INDEX sign_in_attempt_by_address ON identity.sign_in_attempt (address, at);
CREATE INDEX sign_in_attempt_by_time ON identity.sign_in_attempt (at);

-- A browser that signed in before carries a cookie; strangers' failures do not slow it down.
CREATE TABLE identity.device (
    hash         bytea PRIMARY KEY CHECK (length(hash) = 32),
    username     text COLLATE "C" NOT NULL REFERENCES identity.account,
    last_used_at timestamptz NOT NULL
);

CREATE INDEX device_by_account ON identity.device (username);
