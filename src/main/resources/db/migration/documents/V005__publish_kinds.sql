-- Who counts dossiers that came without paper needs to know of what kind their papers are, nothing more.
CREATE VIEW documents.v_paper AS
SELECT dossier AS code, line, kind FROM documents.paper;
