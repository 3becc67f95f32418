-- Training, tests and duplicates stand in no number of any room.
CREATE VIEW statistics.v_life AS
SELECT code, counted FROM statistics.life;
