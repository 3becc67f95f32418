-- What is open at the end of a month follows from who came before and left after it. Taking all that ever left from all
-- that ever came read every month since the beginning; what is on hand is counted by itself.
INSERT INTO statistics.tally
WITH away AS (
    SELECT code, number, from_at, to_at FROM statistics.spell WHERE kind <> 'LATE'),
handled AS (
    SELECT l.agency, l.procedure_version,
           coalesce(lag(a.to_at) OVER (PARTITION BY a.code ORDER BY a.number), l.received_at) AS from_at,
           a.from_at AS to_at
      FROM away a JOIN statistics.life l USING (code) WHERE l.counted
     UNION ALL
    SELECT l.agency, l.procedure_version, coalesce(a.back_at, l.received_at), l.exit_at
      FROM statistics.life l
      LEFT JOIN (SELECT code, max(to_at) AS back_at FROM away GROUP BY code) a USING (code)
     WHERE l.counted)
SELECT agency, procedure_version, 'HANDLED', statistics.month_of(from_at),
       coalesce(statistics.month_of(to_at), DATE '9999-01-01'), count(*)
  FROM handled GROUP BY 1, 2, 3, 4, 5;

-- What began in a period.
CREATE INDEX tally_by_month ON statistics.tally (from_month, agency);

-- What lasted over the end of a month. What left for good is looked for where it left, never here.
CREATE INDEX tally_over_month ON statistics.tally USING gist (daterange(from_month, to_month))
    WHERE kind IN ('HANDLED', 'LATE') OR to_month < DATE '9999-01-01';
