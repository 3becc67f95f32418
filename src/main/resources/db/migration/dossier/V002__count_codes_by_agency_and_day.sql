-- Codes restart each day at each receiving agency (TT 01/2018 Art. 19), so the last number is kept per agency and day.
CREATE TABLE dossier.code_counter (
    agency text   NOT NULL,
    day    date   NOT NULL,
    last   bigint NOT NULL CHECK (last > 0),
    PRIMARY KEY (agency, day)
) WITH (fillfactor = 50);
