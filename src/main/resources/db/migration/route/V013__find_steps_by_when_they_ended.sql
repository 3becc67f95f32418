-- Reports read the steps that ended in a period; rows are written in that order, so a coarse index is enough and costs
-- a transition next to nothing.
CREATE INDEX step_by_end ON route.step USING brin (closed_at);
