-- An agency leaves a partner's system when nothing of it is left there: which open dossiers are shared for which agency,
-- since it took part in them, or they are bound for it.
CREATE VIEW exchange.shared_seat AS
SELECT t.agency, t.partner, s.code
  FROM exchange.seat t
  JOIN exchange.shared s ON s.partner = t.partner AND s.open
 WHERE EXISTS (SELECT FROM dossier.v_party m WHERE m.code = s.code AND m.agency = t.agency)
    OR EXISTS (SELECT FROM route.v_standing o WHERE o.code = s.code AND split_part(o.bound_unit, '/', 1) = t.agency);
