-- The law grants one of several funeral allowances: a citizen who could choose two would be promised what nobody grants.
ALTER TABLE catalogue.part ADD COLUMN one_of text CHECK (one_of ~ '^[a-z][a-z0-9-]*$');

