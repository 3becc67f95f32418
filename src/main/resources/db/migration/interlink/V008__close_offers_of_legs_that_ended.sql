-- A leg beside others may end while it is still on the way: by the lead's answer, or because silence is consent.
ALTER TABLE interlink.handover
    DROP CONSTRAINT handover_answer_check,
    ADD CONSTRAINT handover_answer_check
        CHECK (answer IN ('OFFERED', 'ACCEPTED', 'DECLINED', 'TAKEN_BACK', 'WITHDRAWN', 'LAPSED'));
