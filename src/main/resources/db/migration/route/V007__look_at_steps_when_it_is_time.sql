-- Who watches due moments says of each open step when to look again; a step that moved or waits anew is looked at once.
ALTER TABLE route.step_open ADD COLUMN watch_at timestamptz DEFAULT 'epoch';

COMMENT ON COLUMN route.step_open.watch_at IS 'null: nothing more will be said about this step and its due moment';

-- Each minute finds here only what there is something to say about, however many steps are open or late.
CREATE INDEX step_open_watched ON route.step_open (watch_at, id) WHERE watch_at IS NOT NULL AND awaits_at IS NULL;

-- What is due at an agency, by due moment; what is suspended is not late.
CREATE INDEX step_open_of_agency_due ON route.step_open (agency, due_at, id) WHERE awaits_at IS NULL;
