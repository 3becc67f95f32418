-- A reform of agencies is prepared, looked at, rehearsed and applied in one act, and can be taken back until somebody acts.
CREATE SCHEMA IF NOT EXISTS reform;

CREATE TABLE reform.reform (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title         text NOT NULL CHECK (title <> ''),
    decision      text NOT NULL CHECK (decision <> ''),
    decided_on    date NOT NULL,
    effective_on  date NOT NULL,
    -- Who goes on in whom, new agencies, and dossiers whose keeper was chosen by hand.
    mapping       jsonb NOT NULL,
    version       bigint NOT NULL DEFAULT 0,
    state         text NOT NULL CHECK (state IN ('DRAFT', 'APPLYING', 'APPLIED', 'RETURNING', 'RETURNED', 'DROPPED')),
    entered_by    text NOT NULL,
    entered_at    timestamptz NOT NULL,
    looked_at     timestamptz,
    looked_version bigint,
    rehearsed_at  timestamptz,
    rehearsed     integer,
    applied_by    text,
    applied_for   text,
    applied_at    timestamptz,
    -- By the system's clock: when every node knows the new agencies and the batches may begin.
    batches_from  timestamptz,
    foreseen      integer,
    reached       text COLLATE "C" NOT NULL DEFAULT '',
    finished_at   timestamptz,
    returned_by   text,
    returned_at   timestamptz,
    CONSTRAINT an_application_is_whole
        CHECK (num_nonnulls(applied_by, applied_for, applied_at, batches_from)
               = CASE WHEN state IN ('DRAFT', 'DROPPED') THEN 0 ELSE 4 END),
    CONSTRAINT a_look_is_whole CHECK ((looked_at IS NULL) = (looked_version IS NULL)),
    CONSTRAINT a_rehearsal_is_whole CHECK ((rehearsed_at IS NULL) = (rehearsed IS NULL)),
    CONSTRAINT a_return_is_whole CHECK ((returned_by IS NULL) = (returned_at IS NULL))
);

-- Two reforms at once would each reckon with half of the other.
CREATE UNIQUE INDEX one_is_under_way ON reform.reform ((true)) WHERE state IN ('APPLYING', 'RETURNING');
