-- A line of the tracking book is a dossier that was received; what was not received has its own table.
ALTER TABLE reception.application
    ADD CONSTRAINT a_line_is_of_a_dossier FOREIGN KEY (dossier) REFERENCES dossier.dossier (code);
