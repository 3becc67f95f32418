package vn.motcua.route;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Slice;
import vn.motcua.platform.Sql;

/** The open steps an officer sees, most endangered first, in the lists by due moment the longest due first. */
@Component
class WorklistQuery {

    /** Requester and clock are read by key for the rows of the page alone, which a join would leave to the planner. */
    private static final String PAGE = """
        SELECT u.*, (SELECT r.name FROM dossier.v_requester r WHERE r.code = u.code) AS requester,
               CASE WHEN u.awaits_at IS NOT NULL
                    THEN (SELECT d.status FROM dossier.v_dossier d WHERE d.code = u.code) END AS standing,
               (SELECT d.agency FROM dossier.v_dossier d WHERE d.code = u.code) AS received_by,
               (SELECT d.case_key FROM dossier.v_dossier d WHERE d.code = u.code) AS case_key,
               (SELECT d.run_started_at FROM dossier.v_dossier d WHERE d.code = u.code) AS run_started_at,
               (SELECT d.due_at FROM dossier.v_dossier d WHERE d.code = u.code) AS dossier_due_at
          FROM route.step_open u
         ORDER BY u.latest_start, u.id
         LIMIT :limit
        """;

    private final JdbcClient sql;

    WorklistQuery(JdbcClient sql) {
        this.sql = sql;
    }

    record Row(
            long id,
            long version,
            String code,
            long procedure,
            What what,
            Post post,
            @Nullable String holder,
            Instant dueAt,
            Instant latestStart) {

        boolean isOnTheWay() {
            return what.kind().equals(OpenStep.HANDOVER);
        }

        boolean isWaiting() {
            return what.kind().equals(OpenStep.JOIN);
        }

        Worklist.After after(Worklist.Tab tab) {
            return new Worklist.After(tab.isByDue() ? dueAt : latestStart, id);
        }
    }

    /** {@code sent}: where it is on the way to; {@code standing}: the status in which its clock stands still. */
    record What(
            String step,
            String kind,
            String requester,
            @Nullable Sent sent,
            @Nullable Integer standing,
            WholeClock dossier) {}

    /** {@code unit}: none where it waits here for others. */
    record Sent(@Nullable String unit, Instant since) {}

    record Post(String agency, String unit, String role) {}

    Slice<Row> page(Worklist list, Instant now, Instant dayEnd) {
        if (list.posts().isEmpty()) return new Slice<>(List.of(), null);
        var rows = sql.sql(RangesQuery.page(PAGE, "route.step_open", list))
                .params(list.values(now, dayEnd))
                .query(WorklistQuery::row)
                .list();
        return list.slice(rows, row -> row.after(list.tab()));
    }

    private static @Nullable Sent sent(ResultSet row) throws SQLException {
        var unit = row.getString("bound_unit");
        if (row.getString("kind").equals(OpenStep.JOIN)) return new Sent(null, Sql.instant(row, "opened_at"));
        return unit == null ? null : new Sent(unit, Sql.instant(row, "opened_at"));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getLong("version"),
                row.getString("code"),
                row.getLong("procedure_version"),
                new What(
                        row.getString("step_key"),
                        row.getString("kind"),
                        row.getString("requester"),
                        sent(row),
                        row.getObject("standing", Integer.class),
                        WholeClock.of(row)),
                new Post(row.getString("agency"), row.getString("unit"), row.getString("role")),
                row.getString("holder"),
                Sql.instant(row, "due_at"),
                Sql.instant(row, "latest_start"));
    }
}
