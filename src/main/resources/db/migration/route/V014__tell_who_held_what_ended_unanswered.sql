-- A dossier that ends unanswered is ended by its leader or desk, who need not hold its steps: who held them, if anybody.
ALTER TABLE route.step
    ADD COLUMN held_by text;
