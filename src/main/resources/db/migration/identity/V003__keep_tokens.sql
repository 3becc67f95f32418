-- A token opens the API for eight hours; only its SHA-256 is kept, so the table opens nothing to who reads it.
CREATE TABLE identity.token (
    hash       bytea PRIMARY KEY CHECK (length(hash) = 32),
    username   text COLLATE "C" NOT NULL REFERENCES identity.account,
    epoch      integer NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz
);

CREATE INDEX token_by_account ON identity.token (username);
CREATE INDEX token_by_expiry ON identity.token (expires_at);
