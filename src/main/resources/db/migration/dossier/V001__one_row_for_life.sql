-- A dossier is one narrow row for life: who receives it, what was promised, its phase, and the head of its timeline.
CREATE SCHEMA IF NOT EXISTS dossier;

CREATE TABLE dossier.dossier (
    code              text COLLATE "C" PRIMARY KEY,
    procedure_version bigint      NOT NULL,
    case_key          text,
    agency            text        NOT NULL,
    desk              text        NOT NULL,
    channel           text        NOT NULL CHECK (channel IN ('IN_PERSON', 'ONLINE', 'POST')),
    received_at       timestamptz NOT NULL,
    original_due_at   timestamptz NOT NULL,
    due_at            timestamptz NOT NULL,
    passed_on_at      timestamptz,
    state             text        NOT NULL,
    paused_since      timestamptz,
    pause_ground      text,
    finished_at       timestamptz,
    outcome           text CHECK (outcome IN ('GRANTED', 'REFUSED', 'PARTLY')),
    result_number     text,
    result_date       date,
    result_agency     text,
    result_signer     text,
    returned_at       timestamptz,
    seq               bigint      NOT NULL CHECK (seq >= 0),
    head_hash         bytea       NOT NULL CHECK (length(head_hash) = 32),
    recorded_at       timestamptz NOT NULL,
    lock_version      bigint      NOT NULL,
    CONSTRAINT state_is_a_phase CHECK (state IN ('IN_PROCESS', 'PAUSED', 'RESOLVED', 'RETURNED')),
    -- Time stands still only on a ground the law lists, so a paused dossier names it and since when.
    CONSTRAINT a_pause_has_a_ground
        CHECK ((state = 'PAUSED') = (pause_ground IS NOT NULL) AND (state = 'PAUSED') = (paused_since IS NOT NULL)),
    CONSTRAINT a_finish_has_an_outcome
        CHECK ((state IN ('RESOLVED', 'RETURNED')) = (finished_at IS NOT NULL)
           AND (finished_at IS NULL) = (outcome IS NULL)),
    CONSTRAINT only_a_returned_one_has_a_return CHECK ((state = 'RETURNED') = (returned_at IS NOT NULL)),
    CONSTRAINT a_result_is_whole
        CHECK (num_nonnulls(result_number, result_date, result_agency, result_signer) IN (0, 4)
           AND (result_number IS NULL OR finished_at IS NOT NULL)),
    CONSTRAINT time_runs_forward
        CHECK (due_at >= received_at AND original_due_at >= received_at AND passed_on_at >= received_at
           AND finished_at >= received_at AND returned_at >= finished_at)
) WITH (fillfactor = 85);

COMMENT ON TABLE dossier.dossier IS
    'No index on state or due: most updates touch only these and stay HOT; lists of open work are the route''s.';
