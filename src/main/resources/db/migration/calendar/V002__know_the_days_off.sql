-- Days off and swaps are announced year by year, late, and with a basis a citizen may ask for; none can be computed.

-- Years whose days off are announced in full; every other year is projected from the labour code.
CREATE TABLE calendar.official_year (
    year           integer PRIMARY KEY,
    statutory_days integer NOT NULL CHECK (statutory_days > 0),
    mark           text NOT NULL CHECK (mark IN ('VERIFIED', 'MEMORY', 'ILLUSTRATIVE')),
    source         text NOT NULL
);

-- Without a calendar the row holds for all of them: holidays for everybody, swaps for bodies that rest on weekends.
CREATE TABLE calendar.day_off (
    date     date NOT NULL,
    calendar text COLLATE "C" REFERENCES calendar.calendar,
    kind     text NOT NULL CHECK (kind IN ('STATUTORY', 'COMPENSATORY', 'SWAPPED', 'LOCAL')),
    name     text NOT NULL,
    basis    text NOT NULL CHECK (basis <> ''),
    mark     text NOT NULL CHECK (mark IN ('VERIFIED', 'MEMORY', 'ILLUSTRATIVE')),
    source   text NOT NULL,
    UNIQUE NULLS NOT DISTINCT (date, calendar),
    CONSTRAINT only_a_local_day_names_a_calendar CHECK ((kind = 'LOCAL') = (calendar IS NOT NULL))
);

-- A weekend day that is worked with the hours of the day off it is exchanged for; Sundays have been.
CREATE TABLE calendar.make_up_day (
    date        date NOT NULL,
    calendar    text COLLATE "C" REFERENCES calendar.calendar,
    in_place_of date NOT NULL,
    basis       text NOT NULL CHECK (basis <> ''),
    published   date,
    mark        text NOT NULL CHECK (mark IN ('VERIFIED', 'MEMORY', 'ILLUSTRATIVE')),
    source      text NOT NULL,
    UNIQUE NULLS NOT DISTINCT (date, calendar),
    CONSTRAINT a_day_is_not_made_up_for_by_itself CHECK (in_place_of <> date)
);
