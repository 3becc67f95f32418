-- The law changes its numbers, and a dossier keeps those of the day it was received: each number holds from, and before.
CREATE SCHEMA IF NOT EXISTS policy;

CREATE TABLE policy.rule (
    key        text COLLATE "C" NOT NULL,
    procedure  text COLLATE "C" CHECK (procedure <> ''),
    valid_from date NOT NULL,
    valid_to   date,
    value      text NOT NULL CHECK (value <> ''),
    basis      text NOT NULL CHECK (basis <> ''),
    mark       text NOT NULL CHECK (mark IN ('VERIFIED', 'MEMORY', 'ILLUSTRATIVE')),
    UNIQUE NULLS NOT DISTINCT (key, procedure, valid_from),
    UNIQUE NULLS NOT DISTINCT (key, procedure, valid_to),
    CONSTRAINT a_rule_holds_at_least_a_day CHECK (valid_from < valid_to)
);

COMMENT ON COLUMN policy.rule.procedure IS 'The family a rule is special to; none for all procedures.';
COMMENT ON COLUMN policy.rule.valid_to IS 'The first day it no longer holds; none until further notice.';
