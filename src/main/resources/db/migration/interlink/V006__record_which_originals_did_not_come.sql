-- Both ends sign for the originals that travel (NĐ 61/2018 Art. 19): what the receiver does not find is written down with
-- the reason, and the sender sees it.
ALTER TABLE interlink.handover
    ADD COLUMN papers_checked_at timestamptz,
    ADD COLUMN papers_checked_by text,
    ADD CONSTRAINT who_checks_papers_does_so_at_a_moment CHECK ((papers_checked_at IS NULL) = (papers_checked_by IS NULL));

-- line: its place among the papers of the dossier, from 1. arrived_at: it came after all.
CREATE TABLE interlink.missing_original (
    offer      bigint NOT NULL REFERENCES interlink.handover,
    line       int    NOT NULL CHECK (line > 0),
    name       text   NOT NULL,
    reason     text   NOT NULL,
    noted_at   timestamptz NOT NULL,
    noted_by   text   NOT NULL,
    arrived_at timestamptz,
    arrived_by text,
    PRIMARY KEY (offer, line),
    CONSTRAINT what_arrived_was_found_by_somebody CHECK ((arrived_at IS NULL) = (arrived_by IS NULL))
);
