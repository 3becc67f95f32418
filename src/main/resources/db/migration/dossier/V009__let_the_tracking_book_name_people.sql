-- The tracking book (form 07) says of each dossier where its requester lives and who signed for the result.
CREATE OR REPLACE VIEW dossier.v_requester AS
SELECT code, kind, name, phone, address FROM dossier.person WHERE role = 'REQUESTER';

CREATE VIEW dossier.v_collector AS
SELECT code, name FROM dossier.person WHERE role = 'COLLECTOR';
