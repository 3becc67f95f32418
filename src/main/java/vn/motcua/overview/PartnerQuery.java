package vn.motcua.overview;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;
import vn.motcua.statistics.ReportPeriod;

/** How long dossiers received in a period were with other agencies, the slowest first; as the report of them counts. */
@Component
class PartnerQuery {

    private final JdbcClient sql;

    PartnerQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** {@code late}: how many of its turns had a step that ended past its due moment. */
    record Row(String agency, long n, double days, long late) {

        Share lateShare() {
            return new Share(late, n);
        }
    }

    List<Row> of(List<String> agencies, ReportPeriod period) {
        return sql.sql("""
            SELECT l.agency, count(*) AS n,
                   round(avg(extract(epoch FROM l.closed_at - l.opened_at) / 86400), 1) AS days,
                   count(*) FILTER (WHERE EXISTS (
                       SELECT FROM route.v_ended_step s
                        WHERE s.code = l.code AND s.leg_no = l.leg_no AND s.closed_at > s.due_at)) AS late
              FROM dossier.v_party t
              JOIN dossier.v_dossier d ON d.code = t.code AND d.agency = t.agency
              JOIN route.v_leg l ON l.code = t.code
             WHERE t.agency = ANY (CAST(:agencies AS text[])) AND t.received_at >= :from AND t.received_at < :until
               AND l.agency <> d.agency AND l.closed_at IS NOT NULL
             GROUP BY l.agency
             ORDER BY days DESC, l.agency
            """)
                .param("agencies", agencies.toArray(String[]::new))
                .param("from", Sql.at(period.begins()))
                .param("until", Sql.at(period.ends()))
                .query((row, _) ->
                        new Row(row.getString("agency"), row.getLong("n"), row.getDouble("days"), row.getLong("late")))
                .list();
    }
}
