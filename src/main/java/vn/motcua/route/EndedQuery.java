package vn.motcua.route;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Slice;
import vn.motcua.platform.Sql;

/** The steps an officer has ended, newest first, of the dossiers that this officer may still see. */
@Component
class EndedQuery {

    private static final String PAGE = """
            SELECT e.*, (SELECT r.name FROM dossier.v_requester r WHERE r.code = e.code) AS requester
              FROM route.step e
             ORDER BY e.closed_at DESC, e.step_id DESC
             LIMIT :limit
            """;

    private final JdbcClient sql;

    EndedQuery(JdbcClient sql) {
        this.sql = sql;
    }

    record Row(
            long id,
            String code,
            long procedure,
            String step,
            String kind,
            String outcome,
            Instant closedAt,
            String requester) {

        boolean wasOnTheWay() {
            return kind.equals(OpenStep.HANDOVER);
        }
    }

    Slice<Row> page(Worklist list, Instant now, Instant dayEnd) {
        var rows = sql.sql(RangesQuery.page(PAGE, "route.step", list))
                .params(list.values(now, dayEnd))
                .query(EndedQuery::row)
                .list();
        return list.slice(rows, row -> new Worklist.After(row.closedAt(), row.id()));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("step_id"),
                row.getString("code"),
                row.getLong("procedure_version"),
                row.getString("step_key"),
                row.getString("kind"),
                row.getString("outcome"),
                Sql.instant(row, "closed_at"),
                row.getString("requester"));
    }
}
