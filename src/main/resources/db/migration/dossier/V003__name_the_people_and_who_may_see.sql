-- People can be corrected and erased, so they stand apart from the dossier and from its timeline.
CREATE TABLE dossier.person (
    code       text COLLATE "C" NOT NULL REFERENCES dossier.dossier (code),
    role       text NOT NULL CHECK (role IN ('REQUESTER', 'SUBMITTER', 'AUTHORISED', 'COLLECTOR')),
    kind       text NOT NULL CHECK (kind IN ('INDIVIDUAL', 'ORGANISATION', 'HOUSEHOLD_BUSINESS')),
    name       text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    identifier text NOT NULL,
    phone      text,
    email      text,
    address    text,
    -- Under which words an agency that joins later will find the dossier; on the requester only.
    terms      text[],
    PRIMARY KEY (code, role)
);

-- An agency sees a dossier from the moment it takes part; every officer's query joins this.
CREATE TABLE dossier.party (
    code        text COLLATE "C" NOT NULL REFERENCES dossier.dossier (code),
    agency      text NOT NULL,
    received_at timestamptz NOT NULL,
    since       timestamptz NOT NULL,
    until       timestamptz,
    PRIMARY KEY (code, agency),
    CONSTRAINT until_is_after_since CHECK (until >= since)
);

-- The list of an agency's dossiers, newest first, read by key.
CREATE INDEX party_newest ON dossier.party (agency, received_at DESC, code DESC);

-- Searching "van an" finds "Nguyễn Văn An": each tail of a name, each number and the code, without diacritics, stands
-- here for each agency that may see the dossier. A search is then one range of this index, however many dossiers.
CREATE TABLE dossier.term (
    agency text NOT NULL,
    term   text COLLATE "C" NOT NULL,
    code   text COLLATE "C" NOT NULL REFERENCES dossier.dossier (code),
    PRIMARY KEY (agency, term, code)
);
