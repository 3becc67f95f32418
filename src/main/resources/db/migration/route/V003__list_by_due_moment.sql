-- What is due today and what is late are listed by due moment: walked in any other order, most steps would be skipped.
CREATE INDEX step_open_waiting_due ON route.step_open (unit, role, due_at, id)
    WHERE holder IS NULL AND kind <> 'HANDOVER';
CREATE INDEX step_open_held_due ON route.step_open (holder, due_at, id) WHERE holder IS NOT NULL;
