package vn.motcua.route;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Slice;
import vn.motcua.platform.Sql;

/** The results that lie at an officer's desk for their citizens, longest first. */
@Component
class UncollectedQuery {

    private static final String PAGE = """
            SELECT u.*, (SELECT r.name FROM dossier.v_requester r WHERE r.code = u.code) AS requester
              FROM dossier.v_uncollected u
             ORDER BY u.finished_at, u.code
             LIMIT :limit
            """;

    private final JdbcClient sql;

    UncollectedQuery(JdbcClient sql) {
        this.sql = sql;
    }

    record Row(String code, long procedure, String outcome, Instant finishedAt, Instant dueAt, String requester) {}

    Slice<Row> page(Worklist list, Instant now, Instant dayEnd) {
        if (list.posts().isEmpty()) return new Slice<>(List.of(), null);
        var rows = sql.sql(RangesQuery.page(PAGE, "dossier.v_uncollected", list))
                .params(list.values(now, dayEnd))
                .query(UncollectedQuery::row)
                .list();
        return list.slice(rows, row -> new Worklist.After(row.finishedAt(), row.code()));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("code"),
                row.getLong("procedure_version"),
                row.getString("outcome"),
                Sql.instant(row, "finished_at"),
                Sql.instant(row, "due_at"),
                row.getString("requester"));
    }
}
