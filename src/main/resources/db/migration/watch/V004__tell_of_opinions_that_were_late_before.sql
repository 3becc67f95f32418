-- Opinions found late before late ones were told about are still awaited, and nobody was ever told.
INSERT INTO watch.late_opinion (opinion, look_at)
SELECT id, due_at FROM opinion.v_request WHERE state = 'WAITING' AND settled_at IS NOT NULL
    ON CONFLICT DO NOTHING;
