-- How many points each part of the index is worth is not verified, so those who know better may enter it by date.
CREATE SCHEMA IF NOT EXISTS score;

CREATE TABLE score.scheme (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    since      date        NOT NULL,
    basis      text        NOT NULL CHECK (basis <> ''),
    mark       text        NOT NULL CHECK (mark IN ('VERIFIED', 'MEMORY', 'ILLUSTRATIVE')),
    entered_by text        NOT NULL,
    entered_at timestamptz NOT NULL
);

CREATE TABLE score.maximum (
    scheme bigint        NOT NULL REFERENCES score.scheme (id),
    part   text          NOT NULL,
    points numeric(5, 2) NOT NULL CHECK (points BETWEEN 0 AND 100),
    PRIMARY KEY (scheme, part)
);
