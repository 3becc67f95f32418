-- Where an open step lay before a reform brought it to a successor: until somebody has acted it can be brought back.
CREATE TABLE route.taken_over (
    reform     bigint NOT NULL,
    code       text COLLATE "C" NOT NULL,
    leg_no     int    NOT NULL,
    step       bigint NOT NULL,
    agency     text   NOT NULL,
    unit       text   NOT NULL,
    role       text   NOT NULL,
    holder     text,
    held_since timestamptz,
    bound_unit text,
    awaits_at  text,
    PRIMARY KEY (reform, code, leg_no),
    FOREIGN KEY (code, leg_no) REFERENCES route.leg (code, leg_no)
);
