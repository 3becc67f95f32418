-- Who may sign in, and which posts they hold in which time; a post is ended by its date, never deleted.
CREATE SCHEMA IF NOT EXISTS identity;

-- Without a password an account signs in nowhere and works by token only. A higher epoch ends all its sessions and tokens.
CREATE TABLE identity.account (
    username      text COLLATE "C" PRIMARY KEY CHECK (username ~ '^[a-z0-9][a-z0-9.-]{1,39}$'),
    name          text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    password_hash text CHECK (starts_with(password_hash, '$argon2id$')),
    epoch         integer NOT NULL DEFAULT 0,
    closed_at     timestamptz
);

-- valid_to is the first day on which the post is no longer held.
CREATE TABLE identity.assignment (
    username   text COLLATE "C" NOT NULL REFERENCES identity.account,
    unit       text COLLATE "C" NOT NULL REFERENCES organisation.unit (code),
    role       text COLLATE "C" NOT NULL,
    valid_from date NOT NULL,
    valid_to   date,
    basis      text NOT NULL,
    PRIMARY KEY (username, unit, role, valid_from),
    CONSTRAINT a_post_ends_after_it_starts CHECK (valid_to > valid_from)
);

CREATE INDEX assignment_by_unit ON identity.assignment (unit, role);
