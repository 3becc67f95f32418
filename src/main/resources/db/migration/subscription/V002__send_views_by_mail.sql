-- A view is sent when its time has come; each sending is written down before it is tried and after it has come to an end.
-- next_at: on the legal clock; none: stopped, and why. last_period: that was closed when it was sent last.
CREATE TABLE subscription.schedule (
    view        bigint   PRIMARY KEY REFERENCES subscription.saved_view ON DELETE CASCADE,
    rhythm      text     NOT NULL CHECK (rhythm IN ('DAILY', 'WEEKLY', 'MONTHLY', 'AFTER_CLOSING')),
    day         smallint NOT NULL,
    hour        smallint NOT NULL CHECK (hour BETWEEN 0 AND 23),
    format      text     NOT NULL CHECK (format IN ('XLSX', 'CSV')),
    next_at     timestamptz,
    last_period text,
    stopped     text,
    CONSTRAINT the_day_fits_the_rhythm CHECK (
        CASE rhythm WHEN 'WEEKLY' THEN day BETWEEN 1 AND 7
                    WHEN 'MONTHLY' THEN day BETWEEN 1 AND 31
                    ELSE day = 0 END),
    CONSTRAINT what_is_stopped_says_why CHECK ((next_at IS NULL) = (stopped IS NOT NULL))
);
CREATE INDEX schedule_due ON subscription.schedule (next_at) WHERE next_at IS NOT NULL;

-- id: also that of the message, so that mail programs know one that comes twice. next_try_at: on the system's clock; of
-- one that is being tried, when it must have been broken off.
CREATE TABLE subscription.sending (
    id          uuid        PRIMARY KEY,
    view        bigint      NOT NULL REFERENCES subscription.saved_view ON DELETE CASCADE,
    due_at      timestamptz NOT NULL,
    query       text        NOT NULL,
    state       text        NOT NULL CHECK (state IN ('WAITING', 'TRYING', 'SENT', 'GIVEN_UP')),
    attempts    integer     NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    next_try_at timestamptz NOT NULL,
    address     text,
    failure     text,
    settled_at  timestamptz,
    CONSTRAINT each_moment_once UNIQUE (view, due_at),
    CONSTRAINT what_is_sent_went_somewhere CHECK (state <> 'SENT' OR address IS NOT NULL),
    CONSTRAINT what_is_settled_says_when CHECK ((state IN ('SENT', 'GIVEN_UP')) = (settled_at IS NOT NULL))
) WITH (fillfactor = 80);
CREATE INDEX sending_not_yet ON subscription.sending (next_try_at) WHERE state IN ('WAITING', 'TRYING');
