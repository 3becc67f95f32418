-- A paper exists once: of legs that work at the same time one takes the originals along, the others copies.
ALTER TABLE interlink.handover ADD COLUMN originals boolean NOT NULL DEFAULT true;

UPDATE interlink.handover h SET originals = false
  FROM route.v_leg l
 WHERE l.code = h.code AND l.leg_no = h.leg_no AND l.joined_at IS NOT NULL
   AND EXISTS (SELECT FROM route.v_leg b
                WHERE b.code = l.code AND b.parent_leg = l.parent_leg AND b.joined_at IS NOT NULL
                  AND (b.lead, -b.leg_no) > (l.lead, -l.leg_no));
