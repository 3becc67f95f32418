-- Whoever goes on in the place of somebody who died or sold does not make that person unknown (R26): the dossier still
-- says who it was, and is still found under that name.
CREATE TABLE dossier.former (
    code         text COLLATE "C" NOT NULL REFERENCES dossier.dossier (code),
    number       integer     NOT NULL CHECK (number > 0),
    role         text        NOT NULL CHECK (role IN ('REQUESTER', 'AUTHORISED')),
    kind         text        NOT NULL,
    name         text        NOT NULL,
    identifier   text        NOT NULL,
    phone        text,
    email        text,
    address      text,
    terms        text[]      NOT NULL,
    until        timestamptz NOT NULL,
    ground       text        NOT NULL CHECK (ground IN ('DEATH', 'TRANSFER')),
    proof_paper  text        NOT NULL,
    proof_number text        NOT NULL CHECK (proof_number <> ''),
    proof_date   date        NOT NULL,
    PRIMARY KEY (code, number, role)
);
