-- Reports read what a desk has sent in a period.
CREATE INDEX request_by_desk ON supplement.request (desk, issued_at) WHERE issued_at IS NOT NULL;
