-- Who deals with citizens' matters changes posts after some years (phòng chống tham nhũng): when, and who comes after.
CREATE SCHEMA IF NOT EXISTS staffing;

-- One plan for each post somebody holds; giving and ending the posts are acts of their own.
CREATE TABLE staffing.rotation (
    username   text COLLATE "C" NOT NULL REFERENCES identity.account (username),
    unit       text COLLATE "C" NOT NULL,
    role       text NOT NULL,
    planned_on date NOT NULL,
    successor  text COLLATE "C" REFERENCES identity.account (username),
    basis      text NOT NULL CHECK (length(basis) BETWEEN 1 AND 200),
    entered_by text NOT NULL,
    entered_at timestamptz NOT NULL,
    PRIMARY KEY (username, unit, role),
    CONSTRAINT nobody_comes_after_themselves CHECK (successor <> username)
);
