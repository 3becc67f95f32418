package vn.motcua.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** At which steps dossiers stand, and who has them. */
@Component
class StandingQuery {

    private final JdbcClient sql;

    StandingQuery(JdbcClient sql) {
        this.sql = sql;
    }

    record Row(
            String code,
            long procedure,
            String step,
            String kind,
            String unit,
            @Nullable String holder) {}

    /** By code, in the order of their legs. */
    Map<String, List<Row>> of(List<String> codes) {
        return sql.sql("""
            SELECT s.code, s.procedure_version, s.step_key, s.kind, s.unit, p.name AS holder_name
              FROM route.v_standing s
              LEFT JOIN identity.v_person p ON p.username = s.holder
             WHERE s.code = ANY (CAST(:codes AS text[])) AND s.kind <> 'JOIN'
             ORDER BY s.code, s.leg_no
            """).param("codes", codes.toArray(String[]::new)).query(StandingQuery::row).list().stream()
                .collect(Collectors.groupingBy(Row::code));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("code"),
                row.getLong("procedure_version"),
                row.getString("step_key"),
                row.getString("kind"),
                row.getString("unit"),
                row.getString("holder_name"));
    }
}
