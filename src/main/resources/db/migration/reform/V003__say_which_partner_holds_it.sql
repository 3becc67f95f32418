-- What a partner on another system holds cannot follow yet; the page names the partner instead of an error.
ALTER TABLE reform.passed_over ADD COLUMN partner text NOT NULL DEFAULT '';
