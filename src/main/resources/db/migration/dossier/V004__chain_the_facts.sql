-- What happened stays: facts are appended, chained by hash, and never changed. The timeline is also the outbox.
CREATE TABLE dossier.fact (
    code          text COLLATE "C" NOT NULL REFERENCES dossier.dossier (code),
    seq           bigint      NOT NULL CHECK (seq > 0),
    tx            xid8        NOT NULL DEFAULT pg_current_xact_id(),
    position      bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    at            timestamptz NOT NULL,
    recorded_at   timestamptz NOT NULL,
    actor         text        NOT NULL,
    agency        text        NOT NULL,
    kind          text        NOT NULL,
    body          text        NOT NULL,
    hash          bytea       NOT NULL CHECK (length(hash) = 32),
    previous_hash bytea       NOT NULL CHECK (length(previous_hash) = 32),
    PRIMARY KEY (code, seq)
);

-- Followers read in this order, below the oldest running transaction.
CREATE INDEX fact_order ON dossier.fact (tx, position);

COMMENT ON COLUMN dossier.fact.body IS
    'The whole fact as RFC 8785 JSON, exactly the bytes that are hashed; kept as text and never written anew.';

CREATE FUNCTION dossier.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'facts are never changed or removed' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER facts_are_append_only BEFORE UPDATE OR DELETE ON dossier.fact
    FOR EACH ROW EXECUTE FUNCTION dossier.refuse_change();
CREATE TRIGGER facts_are_not_emptied BEFORE TRUNCATE ON dossier.fact
    FOR EACH STATEMENT EXECUTE FUNCTION dossier.refuse_change();

-- A fact holds only a salted commitment to what is personal; value and salt stand here and can be erased together.
CREATE TABLE dossier.personal (
    code  text COLLATE "C" NOT NULL,
    seq   bigint NOT NULL,
    name  text   NOT NULL,
    salt  bytea,
    value text,
    PRIMARY KEY (code, seq, name),
    FOREIGN KEY (code, seq) REFERENCES dossier.fact (code, seq),
    CONSTRAINT salt_and_value_go_together CHECK ((salt IS NULL) = (value IS NULL))
);
