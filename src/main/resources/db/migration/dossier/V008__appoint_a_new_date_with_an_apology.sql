-- Each apology with its new date (form 04): whether it moved the due moment, or came too late and moved nothing.
CREATE TABLE dossier.reappointment (
    code       text COLLATE "C" NOT NULL REFERENCES dossier.dossier (code),
    number     integer     NOT NULL CHECK (number > 0),
    at         timestamptz NOT NULL,
    agency     text        NOT NULL,
    signer     text        NOT NULL,
    reason     text        NOT NULL,
    due_before timestamptz NOT NULL,
    new_due_at timestamptz NOT NULL,
    lawful     boolean     NOT NULL,
    PRIMARY KEY (code, number),
    CONSTRAINT a_new_date_is_later CHECK (new_due_at > due_before)
);
