-- A reform says in which unit the work of each unit goes on; it stands beside what the data files know.
ALTER TABLE organisation.agency_version ADD COLUMN reform bigint;
ALTER TABLE organisation.unit_version ADD COLUMN reform bigint;
ALTER TABLE organisation.succession ADD COLUMN reform bigint;

-- What a reform has ended: the data files, read again at each start, do not know it.
CREATE TABLE organisation.ending (
    agency  text COLLATE "C" PRIMARY KEY REFERENCES organisation.agency,
    ends_on date   NOT NULL,
    reform  bigint NOT NULL
);

CREATE TABLE organisation.unit_succession (
    predecessor text COLLATE "C" NOT NULL REFERENCES organisation.unit,
    successor   text COLLATE "C" NOT NULL REFERENCES organisation.unit,
    date        date   NOT NULL,
    basis       text   NOT NULL CHECK (basis <> ''),
    -- Of several, the one that gets what belongs to none of the others.
    otherwise   boolean NOT NULL,
    -- Which role there does what which role did: "COMMUNE_OFFICER=SPECIALIST"; a role not named does its own.
    roles       text   NOT NULL,
    reform      bigint NOT NULL,
    PRIMARY KEY (predecessor, successor, date),
    CONSTRAINT a_unit_goes_on_in_another CHECK (predecessor <> successor)
);
CREATE UNIQUE INDEX one_gets_the_rest ON organisation.unit_succession (predecessor, date) WHERE otherwise;

-- Every node looks whether it has changed.
CREATE TABLE organisation.edition (number bigint NOT NULL);
INSERT INTO organisation.edition VALUES (0);

-- In whom an agency goes on whole, from when to when: for figures over years by the agencies of a later day.
CREATE VIEW organisation.v_heir AS
WITH RECURSIVE whole AS (
    SELECT predecessor, min(successor) AS successor, min(date) AS date
      FROM organisation.succession WHERE kind <> 'MOVE'
     GROUP BY predecessor HAVING count(*) = 1),
line AS (
    SELECT code AS agency, code AS heir, CAST('-infinity' AS date) AS since FROM organisation.agency
    UNION
    SELECT l.agency, w.successor, w.date
      FROM line l JOIN whole w ON w.predecessor = l.heir AND w.date >= l.since)
SELECT agency, heir, since, lead(since) OVER (PARTITION BY agency ORDER BY since) AS until FROM line;
