-- A reader keeps the filter of a report under a name, so that nobody fills it in each morning.
CREATE SCHEMA IF NOT EXISTS subscription;

-- unit: its people may open it, too; what they see in it, their own duties say.
CREATE TABLE subscription.saved_view (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    owner   text COLLATE "C" NOT NULL REFERENCES identity.account (username),
    name    text        NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
    report  text        NOT NULL CHECK (report <> ''),
    query   text        NOT NULL,
    unit    text COLLATE "C" REFERENCES organisation.unit (code),
    made_at timestamptz NOT NULL,
    version integer     NOT NULL DEFAULT 0,
    CONSTRAINT a_name_is_used_once UNIQUE (owner, name)
);
CREATE INDEX saved_view_shared ON subscription.saved_view (unit) WHERE unit IS NOT NULL;
