-- A calendar that changes moves open dossiers; they are walked by code, however many have ended.
-- Its predicate names only the state, which an update that leaves HOT changes already (V006); each dossier is put in when
-- it is received and out when it ends.
CREATE INDEX dossier_open ON dossier.dossier (code)
 WHERE state IN ('IN_PROCESS', 'AWAITING_SUPPLEMENT', 'OBLIGATION', 'PAUSED', 'STOPPED');
