-- A swap or a day off announced late is entered by people, for everybody or for one agency; every node must learn of it.
ALTER TABLE calendar.day_off
    ADD COLUMN agency text COLLATE "C",
    DROP CONSTRAINT day_off_date_calendar_key,
    ADD UNIQUE NULLS NOT DISTINCT (date, calendar, agency),
    DROP CONSTRAINT only_a_local_day_names_a_calendar,
    ADD CONSTRAINT only_a_local_day_names_whom_it_binds
        CHECK (num_nonnulls(calendar, agency) = CASE kind WHEN 'LOCAL' THEN 1 ELSE 0 END);

ALTER TABLE calendar.make_up_day
    ADD COLUMN agency text COLLATE "C",
    DROP CONSTRAINT make_up_day_date_calendar_key,
    ADD UNIQUE NULLS NOT DISTINCT (date, calendar, agency);

-- Raised with each change in its transaction; a node that sees another number than its own reads the tables again.
CREATE TABLE calendar.edition (
    one    boolean PRIMARY KEY DEFAULT true CHECK (one),
    number bigint NOT NULL
);
INSERT INTO calendar.edition (number) VALUES (1);
