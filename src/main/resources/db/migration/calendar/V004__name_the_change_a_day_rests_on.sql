-- Whether a day was announced late decides what a citizen is told; it is a number of its own, no part of a sentence.
ALTER TABLE calendar.day_off ADD COLUMN change bigint;
ALTER TABLE calendar.make_up_day ADD COLUMN change bigint;

COMMENT ON COLUMN calendar.day_off.change IS 'Under which number it was entered; none: it came with the data files.';

UPDATE calendar.day_off SET change = CAST(substring(source FROM '^thay đổi lịch số ([0-9]+)$') AS bigint)
 WHERE source ~ '^thay đổi lịch số [0-9]+$';
UPDATE calendar.make_up_day SET change = CAST(substring(source FROM '^thay đổi lịch số ([0-9]+)$') AS bigint)
 WHERE source ~ '^thay đổi lịch số [0-9]+$';
