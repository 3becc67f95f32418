-- Closing times differ by place, season and year, and a due moment must be explained by the hours of its day.
CREATE SCHEMA IF NOT EXISTS calendar;

CREATE TABLE calendar.calendar (
    key  text COLLATE "C" PRIMARY KEY,
    name text NOT NULL,
    mark text NOT NULL CHECK (mark IN ('VERIFIED', 'MEMORY', 'ILLUSTRATIVE'))
);

-- One session of one weekday (1 is Monday); seasons are 'MM-DD', both ends included, and may reach over the new year.
CREATE TABLE calendar.office_hours (
    calendar    text COLLATE "C" NOT NULL REFERENCES calendar.calendar,
    valid_from  date NOT NULL,
    season_from text COLLATE "C" NOT NULL CHECK (season_from ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$'),
    season_to   text COLLATE "C" NOT NULL CHECK (season_to ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$'),
    weekday     integer NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    opens       time NOT NULL,
    closes      time NOT NULL,
    PRIMARY KEY (calendar, valid_from, season_from, weekday, opens),
    CONSTRAINT a_session_closes_after_it_opens CHECK (opens < closes)
);
