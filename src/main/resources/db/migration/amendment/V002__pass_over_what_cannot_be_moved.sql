-- One dossier that cannot be reckoned holds up nobody else: it is written down with the reason and tried again when asked.
CREATE TABLE amendment.passed_over (
    change   bigint NOT NULL REFERENCES amendment.change,
    code     text COLLATE "C" NOT NULL REFERENCES dossier.dossier (code),
    why      text NOT NULL CHECK (why <> ''),
    tried_at timestamptz NOT NULL,
    -- Somebody has asked to try it again, and nobody has yet.
    again    boolean NOT NULL DEFAULT false,
    PRIMARY KEY (change, code)
);
CREATE INDEX passed_over_again ON amendment.passed_over (change, code) WHERE again;
