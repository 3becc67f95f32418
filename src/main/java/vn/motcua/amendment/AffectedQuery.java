package vn.motcua.amendment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.CalendarEffect;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Recomputed;
import vn.motcua.platform.Sql;

/** The dossiers behind one number of a change, by code. */
@Component
class AffectedQuery {

    private final JdbcClient sql;

    AffectedQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** {@code agency}: which received it; {@code seen}: whoever asks may see the dossier itself. */
    record Row(Recomputed it, String agency, boolean seen) {}

    /** {@code seeing}: where whoever asks may see dossiers. */
    List<Row> page(long change, CalendarEffect effect, List<String> seeing, String after, int rows) {
        return sql.sql("""
                SELECT a.code, a.effect, a.promised, a.reckoned, a.due_at, d.agency,
                       EXISTS (SELECT FROM dossier.v_party p
                                WHERE p.code = a.code AND p.agency = ANY (CAST(:seeing AS text[]))
                                  AND p.until IS NULL) AS seen
                  FROM amendment.affected a JOIN dossier.v_dossier d ON d.code = a.code
                 WHERE a.change = :change AND a.effect = :effect AND a.code > :after
                 ORDER BY a.code LIMIT :rows
                """)
                .param("seeing", seeing.toArray(String[]::new))
                .param("change", change)
                .param("effect", effect.name())
                .param("after", after)
                .param("rows", rows)
                .query(AffectedQuery::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var it = new Recomputed(
                new DossierCode(row.getString("code")),
                Sql.instant(row, "promised"),
                Sql.instant(row, "reckoned"),
                Sql.instant(row, "due_at"),
                CalendarEffect.valueOf(row.getString("effect")));
        return new Row(it, row.getString("agency"), row.getBoolean("seen"));
    }
}
