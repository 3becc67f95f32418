-- Reports add up whole months and look at no dossier.
-- from_month: when it began; to_month: that in which it was over. Months are those of reports, 15th to 14th.
CREATE TABLE statistics.tally (
    agency            text    NOT NULL,
    procedure_version bigint  NOT NULL,
    kind              text    NOT NULL,
    from_month        date    NOT NULL,
    to_month          date    NOT NULL,
    n                 integer NOT NULL CHECK (n >= 0),
    PRIMARY KEY (agency, procedure_version, kind, from_month, to_month)
);

-- A dossier whose facts could not be followed: it is missing in every number until somebody has looked at it.
CREATE TABLE statistics.passed_over (
    code text        COLLATE "C" PRIMARY KEY,
    why  text        NOT NULL,
    at   timestamptz NOT NULL
);

-- The report month of a moment, by the day it is in Vietnam: the 15th begins that of the next name.
CREATE FUNCTION statistics.month_of(at timestamptz) RETURNS date LANGUAGE sql IMMUTABLE AS $$
    SELECT CAST(date_trunc('month', (at AT TIME ZONE 'Asia/Ho_Chi_Minh') - interval '14 days') + interval '1 month' AS date)
$$;
