-- A dossier keeps the version it was received under, so a published version is never changed, only followed by another.
CREATE SCHEMA IF NOT EXISTS catalogue;

-- valid_to is the first day on which the version is no longer in force.
CREATE TABLE catalogue.procedure_version (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    family       text NOT NULL,
    code         text NOT NULL,
    code_mark    text NOT NULL CHECK (code_mark IN ('VERIFIED', 'MEMORY', 'ILLUSTRATIVE')),
    name         text NOT NULL,
    field        text NOT NULL CHECK (field IN ('LAND', 'BUSINESS', 'CONSTRUCTION', 'JUSTICE', 'SOCIAL')),
    valid_from   date NOT NULL,
    valid_to     date,
    decision     text NOT NULL,
    under_review boolean NOT NULL,
    offered_by   text[] NOT NULL,
    replaced_by  text,
    limit_value  numeric NOT NULL,
    limit_unit   text NOT NULL
                 CHECK (limit_unit IN ('WORKING_HOUR', 'WORKING_DAY', 'CALENDAR_DAY', 'SAME_DAY', 'MONTH')),
    limit_mark   text NOT NULL CHECK (limit_mark IN ('VERIFIED', 'MEMORY', 'ILLUSTRATIVE')),
    cutoff       time,
    fee_kind     text NOT NULL CHECK (fee_kind IN ('FREE', 'FIXED', 'PER_COPY')),
    fee          bigint NOT NULL CHECK (fee >= 0),
    fee_further  bigint NOT NULL CHECK (fee_further >= 0),
    fee_ceiling  bigint NOT NULL CHECK (fee_ceiling >= 0),
    fee_mark     text NOT NULL CHECK (fee_mark IN ('VERIFIED', 'MEMORY', 'ILLUSTRATIVE')),
    sets         integer NOT NULL CHECK (sets > 0),
    result       text NOT NULL,
    symbol       text NOT NULL,
    numbered     boolean NOT NULL,
    legal_basis  text NOT NULL,
    route_mark   text NOT NULL CHECK (route_mark IN ('VERIFIED', 'MEMORY', 'ILLUSTRATIVE')),
    UNIQUE (family, valid_from),
    CONSTRAINT a_version_ends_after_it_starts CHECK (valid_to > valid_from)
);

CREATE TABLE catalogue.paper (
    version    bigint NOT NULL REFERENCES catalogue.procedure_version,
    position   integer NOT NULL,
    key        text NOT NULL,
    name       text NOT NULL,
    required   boolean NOT NULL,
    shown_only boolean NOT NULL,
    originals  integer NOT NULL CHECK (originals >= 0),
    copies     integer NOT NULL CHECK (copies >= 0),
    mark       text NOT NULL CHECK (mark IN ('VERIFIED', 'MEMORY', 'ILLUSTRATIVE')),
    PRIMARY KEY (version, key)
);
