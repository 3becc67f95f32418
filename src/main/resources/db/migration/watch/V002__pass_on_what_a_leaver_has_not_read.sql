-- Whoever leaves has read everything or hands it over: other rooms ask what is unread.
CREATE VIEW watch.v_unread AS
SELECT recipient, code FROM watch.notice WHERE read_at IS NULL;
