-- Outgoing papers carry one number per agency, book and year, without gaps (NĐ 30/2020 Art. 15), so the last number is
-- a row that the numbering transaction locks: a rollback gives the number back.
CREATE SCHEMA IF NOT EXISTS registry;

CREATE TABLE registry.counter (
    agency text COLLATE "C" NOT NULL,
    book   text COLLATE "C" NOT NULL,
    year   int  NOT NULL,
    last   bigint NOT NULL CHECK (last >= 1),
    PRIMARY KEY (agency, book, year)
) WITH (fillfactor = 70);

-- reference: the dossier's code, or the temporary reference of a refusal to receive.
CREATE TABLE registry.entry (
    agency     text COLLATE "C" NOT NULL,
    book       text COLLATE "C" NOT NULL,
    year       int  NOT NULL,
    number     bigint NOT NULL CHECK (number >= 1),
    entered_on date NOT NULL,
    reference  text COLLATE "C" NOT NULL,
    subject    text NOT NULL,
    PRIMARY KEY (agency, book, year, number),
    CONSTRAINT an_entry_stands_in_the_book_of_its_year CHECK (year = extract(year FROM entered_on))
);

CREATE INDEX entry_by_reference ON registry.entry (reference);
