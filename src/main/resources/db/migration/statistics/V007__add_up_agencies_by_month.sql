-- Whoever looks over months of many agencies need not add up each version of each procedure every time.
-- As a report of that month alone counts it: what was away and back within it is not in it.
CREATE TABLE statistics.month_count (
    agency             text    NOT NULL,
    month              date    NOT NULL,
    received_online    integer NOT NULL,
    received_in_person integer NOT NULL,
    received_post      integer NOT NULL,
    early              integer NOT NULL,
    on_time            integer NOT NULL,
    overdue            integer NOT NULL,
    waiting            integer NOT NULL,
    withdrawn          integer NOT NULL,
    stopped            integer NOT NULL,
    PRIMARY KEY (agency, month),
    CONSTRAINT nothing_is_less_than_none CHECK (
        least(received_online, received_in_person, received_post, early, on_time, overdue,
              waiting, withdrawn, stopped) >= 0)
);

-- What the tallies hold already.
INSERT INTO statistics.month_count
SELECT agency, from_month,
       coalesce(sum(n) FILTER (WHERE kind = 'RECEIVED_ONLINE'), 0),
       coalesce(sum(n) FILTER (WHERE kind = 'RECEIVED_IN_PERSON'), 0),
       coalesce(sum(n) FILTER (WHERE kind = 'RECEIVED_POST'), 0),
       coalesce(sum(n) FILTER (WHERE kind = 'EARLY'), 0),
       coalesce(sum(n) FILTER (WHERE kind = 'ON_TIME'), 0),
       coalesce(sum(n) FILTER (WHERE kind = 'OVERDUE'), 0),
       coalesce(sum(n) FILTER (WHERE kind = 'WAITING'), 0),
       coalesce(sum(n) FILTER (WHERE kind = 'WITHDRAWN'), 0),
       coalesce(sum(n) FILTER (WHERE kind = 'STOPPED'), 0)
  FROM statistics.tally
 WHERE from_month < to_month AND kind NOT IN ('LATE', 'HANDLED')
 GROUP BY agency, from_month;

-- What came in today is looked up by day; leaving and falling due have their indexes.
CREATE INDEX life_by_receipt ON statistics.life (agency, received_at);
