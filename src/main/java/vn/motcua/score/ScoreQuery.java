package vn.motcua.score;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;
import vn.motcua.statistics.ReportPeriod;

/** What rooms publish of a period, by agency; one that has ended is counted with the one that goes on for it. */
@Component
class ScoreQuery {

    private final JdbcClient sql;

    ScoreQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** {@code names}: all under which the agencies have acted; {@code on}: whose heirs are meant. */
    record About(List<String> names, ReportPeriod period, LocalDate on) {}

    Map<String, Facts.Spans> spans(About it) {
        return read(
                it,
                """
                SELECT h.heir,
                       sum(extract(epoch FROM l.exit_at - l.received_at)) AS used,
                       sum(extract(epoch FROM l.due_at - l.received_at)) AS allowed
                  FROM statistics.v_life l
                  JOIN organisation.v_heir h ON h.agency = l.agency AND daterange(h.since, h.until) @> CAST(:on AS date)
                 WHERE l.agency = ANY (CAST(:names AS text[])) AND l.exit_at >= :from AND l.exit_at < :until
                   AND l.exit_kind IN ('EARLY', 'ON_TIME', 'OVERDUE') AND l.due_at IS NOT NULL AND l.counted
                 GROUP BY h.heir
                """,
                (row, _) -> Map.entry(
                        row.getString("heir"),
                        new Facts.Spans(row.getBigDecimal("used"), row.getBigDecimal("allowed"))));
    }

    /** Without paper: all that was handed in is electronic. */
    Map<String, Facts.Papers> papers(About it) {
        return read(
                it,
                """
                SELECT h.heir, count(*) AS received, count(*) FILTER (WHERE p.electronic) AS digitised
                  FROM dossier.v_party t
                  JOIN dossier.v_dossier d ON d.code = t.code AND d.agency = t.agency
                  JOIN organisation.v_heir h ON h.agency = t.agency AND daterange(h.since, h.until) @> CAST(:on AS date)
                  LEFT JOIN statistics.v_life l ON l.code = t.code
                  LEFT JOIN LATERAL (SELECT bool_and(k.kind = 'ELECTRONIC') AS electronic
                                       FROM documents.v_paper k WHERE k.code = t.code) p ON true
                 WHERE t.agency = ANY (CAST(:names AS text[])) AND t.received_at >= :from AND t.received_at < :until
                   AND coalesce(l.counted, true)
                 GROUP BY h.heir
                """,
                (row, _) -> Map.entry(
                        row.getString("heir"), new Facts.Papers(row.getLong("received"), row.getLong("digitised"))));
    }

    /** Best points alone are a satisfied citizen where the answer to a complaint is rated. */
    Map<String, Facts.Ratings> ratings(About it) {
        return read(
                it,
                """
                SELECT h.heir, count(*) AS rated, count(*) FILTER (WHERE r.satisfied) AS satisfied,
                       count(m.points) AS answers, count(*) FILTER (WHERE m.points = 2) AS good,
                       count(*) < 5 AND bool_or(r.sensitive) AS few
                  FROM rating.v_rating r
                  JOIN dossier.v_dossier d ON d.code = r.code
                  JOIN organisation.v_heir h ON h.agency = d.agency AND daterange(h.since, h.until) @> CAST(:on AS date)
                  LEFT JOIN statistics.v_life l ON l.code = r.code
                  LEFT JOIN rating.v_mark m ON m.code = r.code AND m.index = 'feedback'
                 WHERE d.agency = ANY (CAST(:names AS text[])) AND r.at >= :from AND r.at < :until
                   AND coalesce(l.counted, true)
                 GROUP BY h.heir
                """,
                (row, _) -> Map.entry(
                        row.getString("heir"),
                        new Facts.Ratings(
                                row.getLong("rated"),
                                row.getLong("satisfied"),
                                row.getLong("answers"),
                                row.getLong("good"),
                                row.getBoolean("few"))));
    }

    private <T> Map<String, T> read(About it, String statement, RowMapper<Map.Entry<String, T>> mapper) {
        var found = new HashMap<String, T>();
        sql.sql(statement)
                .param("on", it.on())
                .param("names", it.names().toArray(String[]::new))
                .param("from", Sql.at(it.period().begins()))
                .param("until", Sql.at(it.period().ends()))
                .query(mapper)
                .list()
                .forEach(line -> found.put(line.getKey(), line.getValue()));
        return found;
    }
}
