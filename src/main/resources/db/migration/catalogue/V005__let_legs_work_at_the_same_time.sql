-- Agencies work at the same time, each with its time and result, and a citizen chooses what a bundle asks for.
ALTER TABLE catalogue.leg
    ADD COLUMN joined_at   text,
    ADD COLUMN rule        text CHECK (rule IN ('ALL', 'LEAD', 'SILENCE')),
    ADD COLUMN lead        boolean NOT NULL DEFAULT true,
    ADD COLUMN part        text,
    ADD COLUMN limit_value numeric CHECK (limit_value > 0),
    ADD COLUMN limit_unit  text
               CHECK (limit_unit IN ('WORKING_HOUR', 'WORKING_DAY', 'CALENDAR_DAY', 'SAME_DAY', 'MONTH')),
    ADD COLUMN result      text,
    ADD COLUMN symbol      text,
    ADD CONSTRAINT a_branch_is_joined_by_a_rule CHECK ((joined_at IS NULL) = (rule IS NULL)),
    ADD CONSTRAINT a_leg_limit_has_a_unit CHECK ((limit_value IS NULL) = (limit_unit IS NULL)),
    ADD CONSTRAINT a_result_has_a_symbol CHECK ((result IS NULL) = (symbol IS NULL));

ALTER TABLE catalogue.step DROP CONSTRAINT step_kind_check;
ALTER TABLE catalogue.step
    ADD CONSTRAINT step_kind_check
        CHECK (kind IN ('WORK', 'APPROVAL', 'NUMBERING', 'COUNCIL', 'POSTING', 'RETURNING', 'JOIN'));

ALTER TABLE catalogue.step_outcome DROP CONSTRAINT step_outcome_ends_check;
ALTER TABLE catalogue.step_outcome
    ADD CONSTRAINT step_outcome_ends_check CHECK (ends IN ('GRANTED', 'REFUSED', 'PARTLY', 'BY_RESULTS')),
    ADD COLUMN result text CHECK (result IN ('GRANTED', 'REFUSED', 'PARTLY'));

CREATE TABLE catalogue.part (
    version     bigint NOT NULL REFERENCES catalogue.procedure_version,
    position    integer NOT NULL,
    key         text NOT NULL CHECK (key ~ '^[a-z][a-z0-9-]*$'),
    name        text NOT NULL,
    required    boolean NOT NULL,
    limit_value numeric CHECK (limit_value > 0),
    limit_unit  text CHECK (limit_unit IN ('WORKING_HOUR', 'WORKING_DAY', 'CALENDAR_DAY', 'SAME_DAY', 'MONTH')),
    mark        text NOT NULL CHECK (mark IN ('VERIFIED', 'MEMORY', 'ILLUSTRATIVE')),
    PRIMARY KEY (version, key),
    CONSTRAINT a_limit_has_a_unit CHECK ((limit_value IS NULL) = (limit_unit IS NULL))
);
