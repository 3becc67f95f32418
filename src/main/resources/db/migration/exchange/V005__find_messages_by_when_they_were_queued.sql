-- Reports read what was queued in a period; rows are written in that order, so a coarse index is enough.
CREATE INDEX sent_by_moment ON exchange.sent USING brin (queued_at);
