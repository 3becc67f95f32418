-- A leg that does a wrong result again: the number and the signature of the legs before it no longer count.
ALTER TABLE route.leg ADD COLUMN reopened boolean NOT NULL DEFAULT false;
