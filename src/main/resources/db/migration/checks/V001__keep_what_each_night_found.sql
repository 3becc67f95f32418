-- Nobody notices a dossier that lies in no list: every night all are looked at, and what was found is kept.
CREATE SCHEMA IF NOT EXISTS checks;

-- after_code: how far it has come; a run that was broken off goes on from there.
CREATE TABLE checks.run (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    night       date        NOT NULL UNIQUE,
    started_at  timestamptz NOT NULL,
    finished_at timestamptz,
    after_code  text COLLATE "C" NOT NULL DEFAULT '',
    dossiers    bigint      NOT NULL DEFAULT 0,
    violations  bigint      NOT NULL DEFAULT 0,
    read_at     timestamptz,
    read_by     text,
    CONSTRAINT a_run_ends_after_it_starts CHECK (finished_at >= started_at),
    CONSTRAINT a_reading_has_its_reader CHECK ((read_at IS NULL) = (read_by IS NULL))
);

-- code: the dossier it is about; null where a stretch of dossiers could not be looked at.
CREATE TABLE checks.violation (
    run  bigint NOT NULL REFERENCES checks.run ON DELETE CASCADE,
    id   bigint GENERATED ALWAYS AS IDENTITY,
    code text COLLATE "C",
    what text   NOT NULL,
    PRIMARY KEY (run, id)
);
