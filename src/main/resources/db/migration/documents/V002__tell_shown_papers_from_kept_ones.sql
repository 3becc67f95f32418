-- A paper that was only shown went home with the citizen; the receipt must not say that the desk holds it.
ALTER TABLE documents.paper ADD COLUMN shown boolean NOT NULL DEFAULT false;
