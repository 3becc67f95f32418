-- Citizens rate how their dossier was handled, by the nine indices of TT 01/2018 (NĐ 61/2018 Art. 27-32).
CREATE SCHEMA IF NOT EXISTS rating;

-- Nothing is overwritten: who changes an answer adds a revision. scale: the questions as they were asked; points of
-- possible: what the answers came to; satisfied: by the threshold of that scale.
CREATE TABLE rating.rating (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code      text COLLATE "C" NOT NULL REFERENCES dossier.dossier (code),
    revision  integer     NOT NULL CHECK (revision > 0),
    at        timestamptz NOT NULL,
    first_at  timestamptz NOT NULL,
    channel   text        NOT NULL CHECK (channel IN ('KEY', 'SLIP')),
    officer   text,
    scale     text        NOT NULL,
    points    integer     NOT NULL CHECK (points >= 0),
    possible  integer     NOT NULL CHECK (possible > 0),
    satisfied boolean     NOT NULL,
    sensitive boolean     NOT NULL,
    remark    text        NOT NULL,
    UNIQUE (code, revision),
    CONSTRAINT no_more_than_possible CHECK (points <= possible),
    CONSTRAINT a_slip_is_entered_by_somebody CHECK ((channel = 'SLIP') = (officer IS NOT NULL)),
    CONSTRAINT a_change_comes_later CHECK (at >= first_at AND (revision > 1 OR at = first_at))
);
CREATE INDEX rating_by_time ON rating.rating (at, code);

CREATE TABLE rating.mark (
    rating bigint  NOT NULL REFERENCES rating.rating (id),
    number integer NOT NULL CHECK (number > 0),
    index  text    NOT NULL,
    points integer NOT NULL CHECK (points >= 0),
    PRIMARY KEY (rating, number)
);

-- What holds: the last revision of each dossier.
CREATE VIEW rating.v_rating AS
SELECT r.id, r.code, r.at, r.channel, r.points, r.possible, r.satisfied, r.sensitive, r.remark
  FROM rating.rating r
 WHERE NOT EXISTS (SELECT FROM rating.rating later WHERE later.code = r.code AND later.revision > r.revision);
