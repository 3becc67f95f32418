package vn.motcua.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Slice;
import vn.motcua.platform.Sql;

/**
 * The open steps of agencies by due moment: of each agency a range of one index is walked, merged, and left at the end
 * of the page. A dossier's due moment is never before that of its open step, so what is late here is all that is.
 */
@Component
class DueQuery {

    static final int COUNT_MAX = 100;

    private static final int ROWS = 20;

    private static final String RANGE = """
            SELECT s.* FROM unnest(CAST(:agencies AS text[])) AS a (agency)
             CROSS JOIN LATERAL (
                SELECT o.* FROM route.v_open_step o
                 WHERE o.agency = a.agency AND o.awaits_at IS NULL AND o.due_at < :until
                   AND (o.due_at, o.id) > (:afterAt, :afterId)
                 ORDER BY o.due_at, o.id
                 LIMIT :rows) s
             ORDER BY s.due_at, s.id
             LIMIT :rows
            """;

    private static final String PAGE = """
            SELECT u.id, u.code, u.step_key, u.kind, u.agency, u.unit, u.due_at, d.procedure_version,
                   d.agency AS receiving, d.case_key, d.run_started_at, d.due_at AS dossier_due_at,
                   u.holder,
                   (SELECT p.name FROM identity.v_person p WHERE p.username = u.holder) AS holder_name
              FROM route.v_open_step u JOIN dossier.v_dossier d USING (code)
             ORDER BY u.due_at, u.id
            """;

    private final JdbcClient sql;

    DueQuery(JdbcClient sql) {
        this.sql = sql;
    }

    record Row(long id, String code, long procedure, What what, Instant dueAt, Whole dossier) {

        DueList.After after() {
            return new DueList.After(dueAt, id);
        }
    }

    record What(
            String step,
            String kind,
            String agency,
            String unit,
            @Nullable String holder) {}

    /** {@code dueAt}: none while its clock stands still for this step. */
    record Whole(
            String agency,
            @Nullable String caseKey,
            Instant runsSince,
            @Nullable Instant dueAt) {}

    Slice<Row> page(DueList list, Instant now) {
        var rows = sql.sql(PAGE.replace("route.v_open_step", "(" + range(ROWS + 1) + ")"))
                .params(list.values(now))
                .query(DueQuery::row)
                .list();
        if (rows.size() <= ROWS) return new Slice<>(rows, null);
        var page = rows.subList(0, ROWS);
        return new Slice<>(page, page.getLast().after().text());
    }

    /** Counted no further than {@link #COUNT_MAX}. */
    int count(DueList list, Instant now) {
        return sql.sql("SELECT count(*) FROM route.v_open_step"
                        .replace("route.v_open_step", "(" + range(COUNT_MAX) + ") counted"))
                .params(list.values(now))
                .query(Integer.class)
                .single();
    }

    /** How many rows stands in the statement: a plan that is made for all values must know it. */
    private static String range(int rows) {
        return RANGE.replace(":rows", Integer.toString(rows));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getString("code"),
                row.getLong("procedure_version"),
                new What(
                        row.getString("step_key"),
                        row.getString("kind"),
                        row.getString("agency"),
                        row.getString("unit"),
                        row.getString("holder_name")),
                Sql.instant(row, "due_at"),
                new Whole(
                        row.getString("receiving"),
                        row.getString("case_key"),
                        Sql.instant(row, "run_started_at"),
                        Sql.instantOrNull(row, "dossier_due_at")));
    }
}
