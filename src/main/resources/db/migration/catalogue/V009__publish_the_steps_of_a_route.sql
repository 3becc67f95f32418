-- For reports of other rooms: what a step is called and how many working minutes it may take.
CREATE VIEW catalogue.v_step AS
SELECT version, key, name, kind, minutes FROM catalogue.step;
