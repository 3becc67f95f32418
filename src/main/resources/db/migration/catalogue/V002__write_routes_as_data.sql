-- A route is data of its version: who acts in which agency, in what time, and where each outcome leads.
CREATE TABLE catalogue.procedure_case (
    version     bigint NOT NULL REFERENCES catalogue.procedure_version,
    position    integer NOT NULL,
    key         text NOT NULL,
    name        text NOT NULL,
    limit_value numeric,
    limit_unit  text CHECK (limit_unit IN ('WORKING_HOUR', 'WORKING_DAY', 'CALENDAR_DAY', 'SAME_DAY', 'MONTH')),
    PRIMARY KEY (version, key),
    CONSTRAINT a_limit_has_a_unit CHECK ((limit_value IS NULL) = (limit_unit IS NULL))
);

CREATE TABLE catalogue.leg (
    version  bigint NOT NULL REFERENCES catalogue.procedure_version,
    position integer NOT NULL,
    key      text NOT NULL,
    name     text NOT NULL,
    agency   text NOT NULL,
    PRIMARY KEY (version, key)
);

CREATE TABLE catalogue.step (
    version  bigint NOT NULL,
    position integer NOT NULL,
    key      text NOT NULL,
    name     text NOT NULL,
    leg      text NOT NULL,
    unit     text NOT NULL,
    role     text NOT NULL,
    minutes  bigint NOT NULL CHECK (minutes >= 0),
    counts   boolean NOT NULL,
    kind     text NOT NULL CHECK (kind IN ('WORK', 'APPROVAL', 'NUMBERING', 'COUNCIL', 'POSTING', 'RETURNING')),
    PRIMARY KEY (version, key),
    FOREIGN KEY (version, leg) REFERENCES catalogue.leg
);

CREATE TABLE catalogue.step_outcome (
    version    bigint NOT NULL,
    step       text NOT NULL,
    position   integer NOT NULL,
    key        text NOT NULL,
    name       text NOT NULL,
    next       text,
    ends       text CHECK (ends IN ('GRANTED', 'REFUSED', 'PARTLY')),
    needs_note boolean NOT NULL,
    PRIMARY KEY (version, step, key),
    FOREIGN KEY (version, step) REFERENCES catalogue.step,
    FOREIGN KEY (version, next) REFERENCES catalogue.step DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT an_outcome_goes_on_or_ends CHECK ((next IS NULL) <> (ends IS NULL))
);

-- For lists and reports of other rooms.
CREATE VIEW catalogue.v_procedure_version AS
SELECT id, family, code, name, field, valid_from, valid_to FROM catalogue.procedure_version;
