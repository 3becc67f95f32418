-- A post says by which decision, by whom and when it was given and ended, and whether its holder came for a time.
ALTER TABLE identity.assignment
    -- What stands under a signature, and whether it is the chief's or a deputy's.
    ADD COLUMN title         text CHECK (length(title) BETWEEN 1 AND 100),
    ADD COLUMN rank          text CHECK (rank IN ('HEAD', 'DEPUTY')),
    -- The agency that sent the officer to this desk for a time (biệt phái).
    ADD COLUMN seconded_from text COLLATE "C",
    ADD COLUMN given_by      text,
    ADD COLUMN given_at      timestamptz,
    ADD COLUMN ended_by      text,
    ADD COLUMN ended_at      timestamptz,
    ADD COLUMN end_basis     text,
    DROP CONSTRAINT a_post_ends_after_it_starts,
    -- Both on one day: it was withdrawn before it began.
    ADD CONSTRAINT a_post_never_ends_before_it_starts CHECK (valid_to >= valid_from),
    ADD CONSTRAINT who_signs_has_a_title CHECK (rank IS NULL OR title IS NOT NULL),
    ADD CONSTRAINT a_secondment_has_an_end CHECK (seconded_from IS NULL OR valid_to IS NOT NULL),
    ADD CONSTRAINT who_gives_a_post_says_when CHECK ((given_by IS NULL) = (given_at IS NULL)),
    ADD CONSTRAINT who_ends_a_post_says_when_and_why CHECK (num_nonnulls(ended_by, ended_at, end_basis) IN (0, 3));

-- For other rooms: who holds which post in which time; what closed accounts held is history.
CREATE VIEW identity.v_post AS
SELECT p.username, a.name, p.unit, p.role, p.valid_from, p.valid_to
  FROM identity.assignment p JOIN identity.account a USING (username)
 WHERE a.closed_at IS NULL AND (p.valid_to IS NULL OR p.valid_to > p.valid_from);
