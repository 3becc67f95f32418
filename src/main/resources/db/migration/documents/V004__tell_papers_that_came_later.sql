-- A paper that came as an answer stands beside the one it makes up for; the receipt must tell them apart.
ALTER TABLE documents.paper ADD COLUMN added_on date;
