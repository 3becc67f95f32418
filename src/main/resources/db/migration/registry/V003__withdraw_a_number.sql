-- The number of a wrong result stays in its book, marked withdrawn; what replaces it takes a number of its own.
ALTER TABLE registry.entry ADD COLUMN withdrawn_on date;
ALTER TABLE registry.entry ADD CONSTRAINT withdrawn_after_it_was_entered CHECK (withdrawn_on >= entered_on);
