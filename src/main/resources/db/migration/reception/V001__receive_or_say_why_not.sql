-- A desk receives (form 01) or does not receive (form 03); a refusal is no dossier, so it has a reference of its own,
-- counted per agency and day, and always names its reason and legal basis (NĐ 61/2018 Art. 17).
CREATE SCHEMA IF NOT EXISTS reception;

CREATE TABLE reception.reference_counter (
    agency text COLLATE "C" NOT NULL,
    day    date NOT NULL,
    last   bigint NOT NULL CHECK (last >= 1),
    PRIMARY KEY (agency, day)
) WITH (fillfactor = 50);

CREATE TABLE reception.non_acceptance (
    reference      text COLLATE "C" PRIMARY KEY,
    number         text NOT NULL,
    agency         text COLLATE "C" NOT NULL,
    desk           text NOT NULL,
    procedure_code text NOT NULL,
    procedure_name text NOT NULL,
    kind           text NOT NULL CHECK (kind IN ('INDIVIDUAL', 'ORGANISATION', 'HOUSEHOLD_BUSINESS')),
    name           text NOT NULL CHECK (name <> ''),
    identifier     text NOT NULL,
    phone          text,
    email          text,
    address        text,
    reason         text NOT NULL CHECK (reason <> ''),
    legal_basis    text NOT NULL CHECK (legal_basis <> ''),
    officer        text NOT NULL,
    officer_name   text NOT NULL,
    refused_at     timestamptz NOT NULL,
    day            date NOT NULL
);

CREATE INDEX non_acceptance_by_day ON reception.non_acceptance (agency, day);

-- What the counter knows of a dossier beyond the dossier: its line in the tracking book (form 07) and the form's data.
CREATE TABLE reception.application (
    dossier        text COLLATE "C" PRIMARY KEY,
    agency         text COLLATE "C" NOT NULL,
    desk           text NOT NULL,
    officer        text NOT NULL,
    procedure_name text NOT NULL,
    book           text NOT NULL,
    book_year      int  NOT NULL,
    book_number    bigint NOT NULL,
    received_at    timestamptz NOT NULL,
    day            date NOT NULL,
    data           text NOT NULL
);

-- The clerk's own receptions of the day, for printing again.
CREATE INDEX application_by_officer ON reception.application (officer, day, received_at);
