-- A paper without its dossier would belong to nobody, so the database too knows none.
ALTER TABLE documents.paper
    ADD CONSTRAINT a_paper_is_of_a_dossier FOREIGN KEY (dossier) REFERENCES dossier.dossier (code);
