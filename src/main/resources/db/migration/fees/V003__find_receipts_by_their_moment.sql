-- Reports read what an agency has taken in a period, to the moment and not only by day.
CREATE INDEX receipt_by_moment ON fees.receipt (agency, taken_at);
