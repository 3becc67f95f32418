-- Postings that are over are looked for each minute; few steps are one.
CREATE INDEX step_open_posted ON route.step_open (id) WHERE kind = 'POSTING';
