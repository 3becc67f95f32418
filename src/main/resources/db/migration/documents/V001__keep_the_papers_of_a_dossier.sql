-- What was handed in, as original, copy or electronic copy, and how many: printed on the receipt and answered for when
-- the papers go back to the citizen (NĐ 61/2018 Art. 17, form 01).
CREATE SCHEMA IF NOT EXISTS documents;

-- volunteered: brought by the citizen beyond the procedure's list; noted, never asked for (NĐ 63/2010 Art. 18).
CREATE TABLE documents.paper (
    dossier     text COLLATE "C" NOT NULL,
    line        int  NOT NULL,
    component   text NOT NULL,
    name        text NOT NULL CHECK (name <> ''),
    kind        text NOT NULL CHECK (kind IN ('ORIGINAL', 'COPY', 'ELECTRONIC')),
    count       int  NOT NULL CHECK (count BETWEEN 1 AND 999),
    volunteered boolean NOT NULL,
    received_by text NOT NULL,
    PRIMARY KEY (dossier, line)
);
