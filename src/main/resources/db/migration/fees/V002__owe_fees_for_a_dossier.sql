-- Money is taken for a dossier and answered for at the quarterly settlement, so no receipt may point into the void.
ALTER TABLE fees.receipt
    ADD CONSTRAINT a_receipt_is_of_a_dossier FOREIGN KEY (dossier) REFERENCES dossier.dossier (code);
