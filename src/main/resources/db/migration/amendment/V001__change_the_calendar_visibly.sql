-- Swaps and days off are announced late; what each does to promised dates is shown before, done once, and kept.
CREATE SCHEMA IF NOT EXISTS amendment;

-- Entered first, looked at, then applied or dropped. reached: the last dossier of the batches that are written.
CREATE TABLE amendment.change (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title         text NOT NULL CHECK (title <> ''),
    document      text NOT NULL CHECK (document <> ''),
    published     date NOT NULL,
    -- Whose days change; none: those of all state bodies.
    agency        text,
    state         text NOT NULL CHECK (state IN ('DRAFT', 'APPLYING', 'APPLIED', 'DROPPED')),
    entered_by    text NOT NULL,
    entered_at    timestamptz NOT NULL,
    applied_by    text,
    applied_for   text,
    applied_at    timestamptz,
    -- By the system's clock: when every node knows the new days and the batches may begin.
    batches_from  timestamptz,
    reached       text COLLATE "C" NOT NULL DEFAULT '',
    finished_at   timestamptz,
    CONSTRAINT an_application_is_whole
        CHECK (num_nonnulls(applied_by, applied_for, applied_at, batches_from)
               = CASE WHEN state IN ('APPLYING', 'APPLIED') THEN 4 ELSE 0 END),
    CONSTRAINT only_what_is_applied_has_an_end CHECK ((state = 'APPLIED') = (finished_at IS NOT NULL))
);

-- Two changes at once would each reckon with half of the other.
CREATE UNIQUE INDEX one_is_applied_at_a_time ON amendment.change (state) WHERE state = 'APPLYING';

CREATE TABLE amendment.changed_day (
    change bigint  NOT NULL REFERENCES amendment.change,
    number integer NOT NULL CHECK (number > 0),
    off    date    NOT NULL,
    name   text    NOT NULL CHECK (name <> ''),
    worked date,
    PRIMARY KEY (change, number),
    CONSTRAINT a_day_is_not_made_up_for_by_itself CHECK (worked <> off)
);

-- What it did to each dossier, once.
CREATE TABLE amendment.affected (
    change     bigint NOT NULL REFERENCES amendment.change,
    code       text COLLATE "C" NOT NULL REFERENCES dossier.dossier (code),
    effect     text NOT NULL CHECK (effect IN ('LATER', 'NO_LONGER_LATE', 'KEPT', 'KEPT_FROM_LATE')),
    promised   timestamptz NOT NULL,
    reckoned   timestamptz NOT NULL,
    due_at     timestamptz NOT NULL,
    PRIMARY KEY (change, code),
    CONSTRAINT nothing_is_due_before_it_was_promised CHECK (due_at >= promised)
);
CREATE INDEX affected_by_effect ON amendment.affected (change, effect, code);
