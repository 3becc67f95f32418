-- Nobody's work lies while they are away: each absence names who stands in at that agency, from day to day inclusive.
CREATE TABLE identity.absence (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    username   text COLLATE "C" NOT NULL REFERENCES identity.account,
    agency     text COLLATE "C" NOT NULL,
    deputy     text COLLATE "C" NOT NULL REFERENCES identity.account,
    first_day  date NOT NULL,
    last_day   date NOT NULL,
    reason     text NOT NULL CHECK (length(reason) BETWEEN 1 AND 200),
    entered_by text NOT NULL,
    entered_at timestamptz NOT NULL,
    ended_by   text,
    ended_at   timestamptz,
    CONSTRAINT nobody_stands_in_for_themselves CHECK (deputy <> username),
    -- One day before the first: taken back before it began.
    CONSTRAINT an_absence_ends_after_it_begins CHECK (last_day >= first_day - 1),
    CONSTRAINT who_cuts_it_short_says_when CHECK ((ended_by IS NULL) = (ended_at IS NULL))
);

CREATE INDEX absence_of_deputy ON identity.absence (deputy, last_day);
CREATE INDEX absence_of_officer ON identity.absence (username, last_day);
CREATE INDEX absence_at_agency ON identity.absence (agency, last_day);

-- For other rooms: who is away, and who stands in while that account is open.
CREATE VIEW identity.v_absence AS
SELECT a.id, a.username, a.agency, a.first_day, a.last_day, d.username AS deputy
  FROM identity.absence a
  LEFT JOIN identity.account d ON d.username = a.deputy AND d.closed_at IS NULL;
