-- Who was told what about which due moment, once: another due moment of the same step or dossier is told anew.
CREATE SCHEMA IF NOT EXISTS watch;

-- leg_no and seq name the step; both are 0 where the due moment is the dossier's. step_key: where it was then.
CREATE TABLE watch.notice (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    recipient         text COLLATE "C" NOT NULL REFERENCES identity.account (username),
    code              text COLLATE "C" NOT NULL REFERENCES dossier.dossier (code),
    leg_no            int         NOT NULL CHECK (leg_no >= 0),
    seq               int         NOT NULL CHECK (seq >= 0),
    due_at            timestamptz NOT NULL,
    rung              text        NOT NULL,
    rung_at           timestamptz NOT NULL,
    procedure_version bigint      NOT NULL,
    step_key          text        NOT NULL,
    told_at           timestamptz NOT NULL,
    read_at           timestamptz,
    CONSTRAINT a_rung_is_told_once UNIQUE (recipient, code, leg_no, seq, due_at, rung),
    CONSTRAINT a_step_has_both_numbers CHECK ((leg_no = 0) = (seq = 0))
);

CREATE INDEX notice_newest ON watch.notice (recipient, id DESC);
CREATE INDEX notice_unread ON watch.notice (recipient, id) WHERE read_at IS NULL;
