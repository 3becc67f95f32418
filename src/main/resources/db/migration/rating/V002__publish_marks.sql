-- The index of QĐ 766 counts how answers to complaints are rated.
CREATE VIEW rating.v_mark AS
SELECT r.code, r.at, m.index, m.points FROM rating.v_rating r JOIN rating.mark m ON m.rating = r.id;
