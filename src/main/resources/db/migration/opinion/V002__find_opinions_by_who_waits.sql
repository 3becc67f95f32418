-- Each list starts at one key of one index: what waits by addressee and deadline, what asks of whom, what was late.
CREATE INDEX request_waiting ON opinion.request (addressee, due_at, id) WHERE state = 'WAITING';
CREATE INDEX request_unsettled ON opinion.request (due_at, id) WHERE state = 'WAITING' AND settled_at IS NULL;
CREATE INDEX request_answered ON opinion.request (addressee, answered_at DESC, id DESC) WHERE answered_at IS NOT NULL;
CREATE INDEX request_asked ON opinion.request (asked_agency, due_at, id) WHERE state = 'WAITING';
CREATE INDEX request_late_of_asker ON opinion.request (asked_agency, due_at DESC, id DESC) WHERE settled_at IS NOT NULL;
CREATE INDEX request_late_of_desk ON opinion.request (desk_agency, due_at DESC, id DESC) WHERE settled_at IS NOT NULL;
