-- Who may sign what in whose place, from day to day inclusive, and on what basis (NĐ 30/2020 Art. 13; TT 01/2011 Art. 12).
CREATE TABLE identity.delegation (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    form       text NOT NULL CHECK (form IN ('KT', 'TL', 'TUQ')),
    agency     text COLLATE "C" NOT NULL,
    -- The leaders' unit in whose place it is signed.
    unit       text COLLATE "C" NOT NULL REFERENCES organisation.unit (code),
    delegator  text COLLATE "C" NOT NULL REFERENCES identity.account,
    delegate   text COLLATE "C" NOT NULL REFERENCES identity.account,
    principal  text NOT NULL CHECK (length(principal) BETWEEN 1 AND 100),
    title      text NOT NULL CHECK (length(title) BETWEEN 1 AND 100),
    first_day  date NOT NULL,
    last_day   date,
    basis      text NOT NULL CHECK (length(basis) BETWEEN 1 AND 200),
    papers     text[] NOT NULL CHECK (papers <@ ARRAY ['RESULT', 'APOLOGY', 'STOP'] AND cardinality(papers) > 0),
    field      text,
    procedure  text,
    entered_by text NOT NULL,
    entered_at timestamptz NOT NULL,
    ended_by   text,
    ended_at   timestamptz,
    CONSTRAINT nobody_delegates_to_themselves CHECK (delegator <> delegate),
    CONSTRAINT it_ends_after_it_begins CHECK (last_day >= first_day - 1),
    -- Thừa ủy quyền is for a time and for certain papers.
    CONSTRAINT what_is_passed_on_has_an_end CHECK (form <> 'TUQ' OR last_day IS NOT NULL),
    CONSTRAINT who_ends_it_says_when CHECK ((ended_by IS NULL) = (ended_at IS NULL))
);

CREATE INDEX delegation_of_delegate ON identity.delegation (delegate, first_day);
CREATE INDEX delegation_at_agency ON identity.delegation (agency, first_day);
