-- A desk must see which results lie there for their citizens, longest first; the route's lists end with handling.
-- The one index on state. It holds only what is not collected yet. An update leaves HOT when it changes a column that
-- an index or its predicate names: here resolving and returning, pausing and resuming, a few in a life. All others,
-- among them the head of the timeline at each step, change neither state nor finish and stay HOT.
CREATE INDEX dossier_uncollected ON dossier.dossier (desk, finished_at, code) WHERE state = 'RESOLVED';

COMMENT ON TABLE dossier.dossier IS
    'No index on due, on state only for results not collected: most updates stay HOT; open work is the route''s.';

CREATE VIEW dossier.v_uncollected AS
SELECT code, procedure_version, desk, due_at, finished_at, outcome FROM dossier.dossier WHERE state = 'RESOLVED';
