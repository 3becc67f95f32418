-- A preview is kept with its reform, so that every number of it opens the rows behind.
-- What it would do with each dossier, as of looked_at.
CREATE TABLE reform.foreseen (
    reform  bigint NOT NULL REFERENCES reform.reform,
    code    text COLLATE "C" NOT NULL REFERENCES dossier.dossier (code),
    was     text NOT NULL,
    keeper  text NOT NULL,
    how     text NOT NULL CHECK (how IN ('WHOLE', 'RECEIVED', 'ADDRESS', 'REST', 'CHOSEN', 'SAME')),
    PRIMARY KEY (reform, code)
);
CREATE INDEX foreseen_by_keeper ON reform.foreseen (reform, was, keeper, code);

-- And with each open step: from which unit and role to which; none: nobody goes on with it.
CREATE TABLE reform.foreseen_step (
    reform    bigint NOT NULL REFERENCES reform.reform,
    code      text COLLATE "C" NOT NULL,
    leg_no    int  NOT NULL,
    was       text NOT NULL,
    unit      text,
    role      text,
    PRIMARY KEY (reform, code, leg_no)
);
CREATE INDEX foreseen_by_unit ON reform.foreseen_step (reform, was, unit, code);

-- What failed, in the rehearsal or in earnest; the log says more under the number.
CREATE TABLE reform.passed_over (
    reform   bigint NOT NULL REFERENCES reform.reform,
    code     text COLLATE "C" NOT NULL REFERENCES dossier.dossier (code),
    unit     text NOT NULL,
    error    text NOT NULL,
    tried_at timestamptz NOT NULL,
    again    boolean NOT NULL DEFAULT false,
    PRIMARY KEY (reform, code)
);
