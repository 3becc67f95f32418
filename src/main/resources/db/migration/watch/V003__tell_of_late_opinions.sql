-- A late opinion is reported to the desk (NĐ 61/2018 Art. 19), and to both ends, rung by rung.
ALTER TABLE watch.notice
    ADD COLUMN opinion bigint REFERENCES opinion.request (id),
    DROP CONSTRAINT a_rung_is_told_once,
    -- Several may be asked at one moment with one deadline.
    ADD CONSTRAINT a_rung_is_told_once
        UNIQUE NULLS NOT DISTINCT (recipient, code, leg_no, seq, due_at, rung, opinion);

-- Opinions whose deadline has passed, and when there is something to tell about them next.
CREATE TABLE watch.late_opinion (
    opinion bigint PRIMARY KEY REFERENCES opinion.request (id),
    look_at timestamptz NOT NULL
);

CREATE INDEX late_opinion_next ON watch.late_opinion (look_at, opinion);
