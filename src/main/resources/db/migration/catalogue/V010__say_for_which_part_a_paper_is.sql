-- In a bundle some papers are asked only of who chooses a part: proof of a home, of who registers a residence.
ALTER TABLE catalogue.paper ADD COLUMN part text;

UPDATE catalogue.paper p SET part = 'residence'
  FROM catalogue.procedure_version v
 WHERE v.id = p.version AND v.family = 'H2' AND p.key = 'cho-o';
