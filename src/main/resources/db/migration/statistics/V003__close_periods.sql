-- What was reported for a period stays what it was: its numbers are stored once, with the rules that made them.
CREATE TABLE statistics.closed_period (
    period    text        PRIMARY KEY,
    rules     integer     NOT NULL CHECK (rules > 0),
    closed_at timestamptz NOT NULL
);

CREATE TABLE statistics.closed_count (
    period            text    NOT NULL REFERENCES statistics.closed_period,
    agency            text    NOT NULL,
    procedure_version bigint  NOT NULL,
    measure           text    NOT NULL,
    n                 integer NOT NULL CHECK (n > 0),
    PRIMARY KEY (period, agency, procedure_version, measure)
);
