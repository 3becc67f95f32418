package vn.motcua.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** How long each step of these dossiers took or takes, and who had it. */
@Component
class SpentQuery {

    private final JdbcClient sql;

    SpentQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** {@code minutes}: none while the step is open; {@code holder}: a name, none while nobody has it. */
    record Row(
            String code,
            String step,
            String kind,
            String agency,
            String unit,
            @Nullable String holder,
            Instant openedAt,
            long paused,
            @Nullable Long minutes) {}

    Map<String, List<Row>> of(List<String> codes) {
        return sql.sql("""
                SELECT t.code, t.step_key, t.kind, t.agency, t.unit, t.opened_at, t.paused_minutes, t.minutes,
                       (SELECT p.name FROM identity.v_person p WHERE p.username = t.holder) AS holder_name
                  FROM route.v_step_time t
                 WHERE t.code = ANY (CAST(:codes AS text[]))
                 ORDER BY t.code, t.leg_no, t.seq
                """).param("codes", codes.toArray(String[]::new)).query(SpentQuery::row).list().stream()
                .collect(Collectors.groupingBy(Row::code));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("code"),
                row.getString("step_key"),
                row.getString("kind"),
                row.getString("agency"),
                row.getString("unit"),
                row.getString("holder_name"),
                Sql.instant(row, "opened_at"),
                row.getLong("paused_minutes"),
                row.getObject("minutes", Long.class));
    }
}
