-- A posting is lawful only when it hung for its whole period, which is a datum of the version.
ALTER TABLE catalogue.step
    ADD COLUMN posted_value numeric CHECK (posted_value > 0),
    ADD COLUMN posted_unit  text
               CHECK (posted_unit IN ('WORKING_HOUR', 'WORKING_DAY', 'CALENDAR_DAY', 'SAME_DAY', 'MONTH'));

-- What the names of the steps published until now say.
UPDATE catalogue.step
   SET posted_value = substring(name FROM '\((\d+) ngày\)')::numeric, posted_unit = 'CALENDAR_DAY'
 WHERE kind = 'POSTING';

ALTER TABLE catalogue.step
    ADD CONSTRAINT a_posting_has_a_period CHECK ((kind = 'POSTING') = (posted_value IS NOT NULL)),
    ADD CONSTRAINT a_period_has_a_unit CHECK ((posted_value IS NULL) = (posted_unit IS NULL));
