-- What a citizen holds in hand must be what the agency can show: each paper printed, with the data it was made from.
CREATE SCHEMA IF NOT EXISTS slips;

-- subject: a dossier's code, or the reference of a refusal to receive. The same data print no second copy.
CREATE TABLE slips.printed (
    subject    text COLLATE "C" NOT NULL,
    form       text        NOT NULL,
    copy       integer     NOT NULL CHECK (copy > 0),
    printed_at timestamptz NOT NULL,
    printed_by text        NOT NULL,
    data       text        NOT NULL,
    data_hash  bytea       NOT NULL CHECK (length(data_hash) = 32),
    pdf        bytea       NOT NULL,
    PRIMARY KEY (subject, form, copy),
    UNIQUE (subject, form, data_hash)
);
