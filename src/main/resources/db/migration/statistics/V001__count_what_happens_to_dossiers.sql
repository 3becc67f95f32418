-- Statistics are kept as facts arrive: each dossier as its facts make it, and by month what came, left and was late.
CREATE SCHEMA IF NOT EXISTS statistics;

-- How far the timeline has been followed.
CREATE TABLE statistics.checkpoint (
    follower text   PRIMARY KEY,
    tx       xid8   NOT NULL,
    position bigint NOT NULL
);
INSERT INTO statistics.checkpoint VALUES ('lives', '0', 0);

CREATE TABLE statistics.life (
    code              text COLLATE "C" PRIMARY KEY,
    agency            text        NOT NULL,
    procedure_version bigint      NOT NULL,
    channel           text        NOT NULL,
    received_at       timestamptz NOT NULL,
    -- From when that due moment holds; none while its clock stands still.
    since_at          timestamptz NOT NULL,
    due_at            timestamptz,
    exit_kind         text CHECK (exit_kind IN ('EARLY', 'ON_TIME', 'OVERDUE', 'WAITING', 'WITHDRAWN', 'STOPPED')),
    exit_at           timestamptz,
    -- False: training, a test or a duplicate, which no number may hold.
    counted           boolean     NOT NULL,
    known_from        timestamptz NOT NULL,
    CONSTRAINT it_leaves_in_some_way CHECK ((exit_kind IS NULL) = (exit_at IS NULL))
);
CREATE INDEX life_that_left ON statistics.life (agency, exit_at) WHERE exit_at IS NOT NULL;
CREATE INDEX life_that_goes_on ON statistics.life (agency, due_at) WHERE exit_at IS NULL;

-- As it was known before: what makes any report as it was on a past day.
CREATE TABLE statistics.life_before (
    LIKE statistics.life,
    known_to timestamptz NOT NULL,
    PRIMARY KEY (code, known_from),
    CONSTRAINT it_was_known_for_a_while CHECK (known_to > known_from)
);

-- It was away for a while, or late for a while, and is no more.
CREATE TABLE statistics.spell (
    code       text COLLATE "C" NOT NULL,
    number     integer     NOT NULL CHECK (number > 0),
    kind       text        NOT NULL,
    from_at    timestamptz NOT NULL,
    to_at      timestamptz NOT NULL,
    known_from timestamptz NOT NULL,
    PRIMARY KEY (code, number),
    CONSTRAINT it_begins_before_it_ends CHECK (to_at >= from_at)
);
