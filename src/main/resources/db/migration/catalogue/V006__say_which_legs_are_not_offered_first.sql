-- Other agencies are asked whether they take a leg beside others; where data are pushed, the template says so.
ALTER TABLE catalogue.leg
    ADD COLUMN direct boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT only_a_branch_is_opened_directly CHECK (NOT direct OR joined_at IS NOT NULL);
