-- A citizen may take a dossier back while it is between two agencies: then nobody can answer the offer any more.
ALTER TABLE interlink.handover
    DROP CONSTRAINT handover_answer_check,
    ADD CONSTRAINT handover_answer_check
        CHECK (answer IN ('OFFERED', 'ACCEPTED', 'DECLINED', 'TAKEN_BACK', 'WITHDRAWN'));
