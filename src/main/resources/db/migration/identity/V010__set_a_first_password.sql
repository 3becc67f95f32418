-- A new account's officer sets the password with a code handed over on paper; it works once, and only its SHA-256 is kept.
CREATE TABLE identity.setup_code (
    username   text COLLATE "C" PRIMARY KEY REFERENCES identity.account,
    hash       bytea NOT NULL CHECK (length(hash) = 32),
    expires_at timestamptz NOT NULL,
    tries      integer NOT NULL DEFAULT 0,
    used_at    timestamptz
);
