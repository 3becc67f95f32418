-- Officers are asked what they did with a dossier, most often with one of the last: their steps, newest first.
CREATE INDEX step_ended ON route.step (holder, closed_at DESC, step_id DESC);
