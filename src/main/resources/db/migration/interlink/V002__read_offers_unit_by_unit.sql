-- The lists are read from offer to offer of a unit; by the moment of the offer nobody asks.
DROP INDEX interlink.handover_in;
DROP INDEX interlink.handover_out;
CREATE INDEX handover_in ON interlink.handover (to_unit, id) WHERE answer = 'OFFERED';
CREATE INDEX handover_out ON interlink.handover (from_unit, id) WHERE answer = 'OFFERED';
