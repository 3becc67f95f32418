-- Whoever changes accounts, posts, absences or delegations locks this row first; every node sees at once that it moved.
CREATE TABLE identity.authority (
    one     boolean PRIMARY KEY DEFAULT true CHECK (one),
    version bigint  NOT NULL DEFAULT 0
);

-- Never given twice, so that nothing remembered of a change that was taken back is mistaken for a later one.
CREATE SEQUENCE identity.authority_version;

INSERT INTO identity.authority DEFAULT VALUES;
