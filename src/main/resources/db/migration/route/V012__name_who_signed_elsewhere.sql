-- What an agency did in another system was done by somebody there who has no account here: a result names who signed it.
ALTER TABLE route.step
    ADD COLUMN officer text;
