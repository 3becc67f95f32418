package vn.motcua.rating;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** What citizens wrote about dossiers that an agency answers for, the newest first; of which dossier is not told. */
@Component
class RemarkQuery {

    private final JdbcClient sql;

    RemarkQuery(JdbcClient sql) {
        this.sql = sql;
    }

    record Row(long id, Instant at, String procedure, boolean sensitive, boolean satisfied, String remark) {}

    List<Row> remarks(List<String> agencies, long before, int most) {
        return sql.sql("""
            SELECT r.id, r.at, p.name, r.sensitive, r.satisfied, r.remark
              FROM rating.v_rating r
              JOIN dossier.v_dossier d ON d.code = r.code
              JOIN catalogue.v_procedure_version p ON p.id = d.procedure_version
             WHERE d.keeper = ANY (CAST(:agencies AS text[])) AND r.remark <> '' AND r.id < :before
             ORDER BY r.id DESC
             LIMIT :most
            """)
                .param("agencies", agencies.toArray(String[]::new))
                .param("before", before)
                .param("most", most)
                .query((row, _) -> new Row(
                        row.getLong("id"),
                        Sql.instant(row, "at"),
                        row.getString("name"),
                        row.getBoolean("sensitive"),
                        row.getBoolean("satisfied"),
                        row.getString("remark")))
                .list();
    }
}
