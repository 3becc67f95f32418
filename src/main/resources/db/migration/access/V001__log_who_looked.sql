-- Inspectors must be able to tell who looked at a dossier and when; beyond its code nothing personal is kept here.
CREATE SCHEMA IF NOT EXISTS access;

-- at: legal time. who: an account, or 'citizen' for whoever has the key. agency: by whose right, or that received it.
-- page: the route as the program names it, without what stood in its place.
CREATE TABLE access.look (
    id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at     timestamptz NOT NULL,
    code   text COLLATE "C" NOT NULL,
    who    text        NOT NULL,
    agency text        NOT NULL,
    way    text        NOT NULL CHECK (way IN ('PAGE', 'API', 'PRINT', 'KEY')),
    page   text        NOT NULL CHECK (length(page) <= 200),
    CONSTRAINT a_citizen_has_the_key CHECK ((who = 'citizen') = (way = 'KEY'))
);
CREATE INDEX look_of_agency ON access.look (agency, at);
CREATE INDEX look_at_dossier ON access.look (code, at);
CREATE INDEX look_by_time ON access.look USING brin (at);

CREATE FUNCTION access.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what was looked at is never written anew' USING ERRCODE = 'restrict_violation';
END $$;
-- Whole months that are old enough are deleted (decision 27); nothing is changed.
CREATE TRIGGER looks_are_not_changed BEFORE UPDATE ON access.look
    FOR EACH ROW EXECUTE FUNCTION access.refuse_change();
CREATE TRIGGER looks_are_not_emptied BEFORE TRUNCATE ON access.look
    FOR EACH STATEMENT EXECUTE FUNCTION access.refuse_change();
