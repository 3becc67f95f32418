-- Lists of offers in other rooms go on where the page before ended, so they need the id of the last one shown.
CREATE OR REPLACE VIEW interlink.v_handover AS
SELECT code, leg_no, from_agency, from_unit, to_agency, to_unit, offered_at, offered_by, answer, answered_at, answered_by,
       next_step, nullif(answer_by, 'infinity') AS answer_by, id
  FROM interlink.handover;
