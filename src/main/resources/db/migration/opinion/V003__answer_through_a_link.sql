-- A body without accounts answers through one link at a time, which holds for one answer and names nobody.
CREATE TABLE opinion.link (
    request_id bigint PRIMARY KEY REFERENCES opinion.request (id),
    secret     text NOT NULL UNIQUE CHECK (secret ~ '^[0-9a-f]{64}$'),
    expires_at timestamptz NOT NULL,
    made_at    timestamptz NOT NULL,
    made_by    text NOT NULL,
    draft      text,
    used_at    timestamptz,
    CONSTRAINT used_while_it_held CHECK (used_at <= expires_at)
);
