-- A wrong result is done again (NĐ 61/2018 Art. 21): what was wrong, whose fault it was, and the result it replaces.
CREATE TABLE dossier.incident (
    code          text COLLATE "C" NOT NULL REFERENCES dossier.dossier (code),
    number        integer     NOT NULL CHECK (number > 0),
    at            timestamptz NOT NULL,
    agency        text        NOT NULL,
    officer       text        NOT NULL,
    fault         text        NOT NULL CHECK (fault IN ('HANDLER', 'DESK', 'COORDINATING')),
    reason        text        NOT NULL,
    outcome       text        NOT NULL CHECK (outcome IN ('GRANTED', 'REFUSED', 'PARTLY')),
    finished_at   timestamptz NOT NULL,
    result_number text,
    result_date   date,
    result_agency text,
    result_signer text,
    returned_at   timestamptz,
    collector     text,
    PRIMARY KEY (code, number),
    CONSTRAINT a_wrong_result_is_whole
        CHECK (num_nonnulls(result_number, result_date, result_agency, result_signer) IN (0, 4)),
    CONSTRAINT time_runs_forward CHECK (at >= finished_at AND returned_at >= finished_at)
);
