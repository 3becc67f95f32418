-- Agencies and units change by law; what they signed keeps the name of its day, so every version is kept.
CREATE SCHEMA IF NOT EXISTS organisation;

CREATE TABLE organisation.agency (
    code text COLLATE "C" PRIMARY KEY
);

-- valid_to is the first day on which the version no longer holds.
CREATE TABLE organisation.agency_version (
    code       text COLLATE "C" NOT NULL REFERENCES organisation.agency,
    valid_from date NOT NULL,
    valid_to   date,
    name       text NOT NULL,
    level      text NOT NULL CHECK (level IN ('PROVINCE', 'DISTRICT', 'COMMUNE', 'VERTICAL')),
    parent     text COLLATE "C" REFERENCES organisation.agency,
    calendar   text NOT NULL,
    mark       text NOT NULL CHECK (mark IN ('VERIFIED', 'MEMORY', 'ILLUSTRATIVE')),
    PRIMARY KEY (code, valid_from),
    CONSTRAINT a_version_ends_after_it_starts CHECK (valid_to > valid_from)
);

CREATE TABLE organisation.unit (
    code   text COLLATE "C" PRIMARY KEY,
    agency text COLLATE "C" NOT NULL REFERENCES organisation.agency,
    CONSTRAINT a_unit_is_named_after_its_agency CHECK (starts_with(code, agency || '/'))
);

CREATE TABLE organisation.unit_version (
    code       text COLLATE "C" NOT NULL REFERENCES organisation.unit,
    valid_from date NOT NULL,
    valid_to   date,
    kind       text NOT NULL,
    name       text NOT NULL,
    mark       text NOT NULL CHECK (mark IN ('VERIFIED', 'MEMORY', 'ILLUSTRATIVE')),
    PRIMARY KEY (code, valid_from),
    CONSTRAINT a_unit_ends_after_it_starts CHECK (valid_to > valid_from)
);
