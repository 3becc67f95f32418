-- What a change would do is looked up once and kept with it: looking means to walk through all open dossiers.
ALTER TABLE amendment.change
    ADD COLUMN looked_at      timestamptz,
    ADD COLUMN looked_edition bigint,
    -- How many it was to affect when it was applied; none where nobody had looked.
    ADD COLUMN foreseen       integer CHECK (foreseen >= 0),
    ADD CONSTRAINT a_look_is_whole CHECK ((looked_at IS NULL) = (looked_edition IS NULL));

COMMENT ON TABLE amendment.affected IS 'What it did to each dossier, once; of a draft: what it would do, as of looked_at.';
COMMENT ON TABLE amendment.passed_over IS 'Dossiers that could not be reckoned; of a draft: those that could not be looked at.';
