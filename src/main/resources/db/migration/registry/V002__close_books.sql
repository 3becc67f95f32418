-- A tracking book is closed and signed, at the year's end or before with a reason (TT 01/2018 Art. 10). The numbers run
-- on through the year, so what is received after an earlier closing stands in the next volume under the next number.
CREATE TABLE registry.closing (
    agency      text COLLATE "C" NOT NULL,
    book        text COLLATE "C" NOT NULL,
    year        int  NOT NULL,
    volume      int  NOT NULL CHECK (volume >= 1),
    last        bigint NOT NULL,
    closed_at   timestamptz NOT NULL,
    closed_by   text NOT NULL,
    closed_name text NOT NULL,
    reason      text CHECK (reason <> ''),
    PRIMARY KEY (agency, book, year, volume),
    UNIQUE (agency, book, year, last),
    CONSTRAINT a_volume_ends_with_an_entry
        FOREIGN KEY (agency, book, year, last) REFERENCES registry.entry (agency, book, year, number),
    CONSTRAINT before_the_years_end_only_with_a_reason
        CHECK (reason IS NOT NULL OR extract(year FROM closed_at AT TIME ZONE 'Asia/Ho_Chi_Minh') > year)
);
