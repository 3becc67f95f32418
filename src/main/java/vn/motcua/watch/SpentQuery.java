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

/** The steps of these dossiers, ended or open: where each lay, from when to when. */
@Component
class SpentQuery {

    private final JdbcClient sql;

    SpentQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** {@code closedAt}: none while the step is open. */
    record Row(
            String code,
            int leg,
            String step,
            String kind,
            String agency,
            String unit,
            Instant openedAt,
            @Nullable Instant closedAt) {}

    Map<String, List<Row>> of(List<String> codes) {
        return sql.sql("""
                SELECT code, leg_no, step_key, kind, agency, unit, opened_at, closed_at
                  FROM route.v_step_time
                 WHERE code = ANY (CAST(:codes AS text[]))
                 ORDER BY code, leg_no, seq
                """).param("codes", codes.toArray(String[]::new)).query(SpentQuery::row).list().stream()
                .collect(Collectors.groupingBy(Row::code));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("code"),
                row.getInt("leg_no"),
                row.getString("step_key"),
                row.getString("kind"),
                row.getString("agency"),
                row.getString("unit"),
                Sql.instant(row, "opened_at"),
                Sql.instantOrNull(row, "closed_at"));
    }
}
