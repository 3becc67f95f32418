package vn.motcua.demo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** Whose turn it is, of one dossier or of all that are open. */
@Component
class FillQuery {

    private static final String ALL = "~";

    private final JdbcClient sql;

    FillQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** {@code at}: since when it waits. */
    record Turn(
            Event.Kind kind, String code, long id, long version, String step, String unit, String role, Instant at) {}

    List<Turn> of(String code) {
        return between(code, code);
    }

    List<Turn> all() {
        return between("", ALL);
    }

    private List<Turn> between(String first, String last) {
        return sql.sql("""
            SELECT 'STEP' AS kind, code, id, version, step_key AS step, unit, role, opened_at AS at
              FROM route.v_open_step
             WHERE kind NOT IN ('HANDOVER', 'JOIN') AND awaits_at IS NULL AND code BETWEEN :first AND :last
             UNION ALL
            SELECT 'OFFER', code, id, 0, next_step, to_unit, '', offered_at
              FROM interlink.v_handover WHERE answer = 'OFFERED' AND code BETWEEN :first AND :last
             UNION ALL
            SELECT 'COLLECT', code, 0, 0, '', desk, 'RECEPTIONIST', finished_at
              FROM dossier.v_uncollected WHERE code BETWEEN :first AND :last
             UNION ALL
            SELECT 'ANSWER', code, 0, 0, '', keeper_desk, 'RECEPTIONIST', received_at
              FROM dossier.v_dossier WHERE status = 5 AND code BETWEEN :first AND :last
            """)
                .param("first", first)
                .param("last", last)
                .query((row, _) -> turn(row))
                .list();
    }

    private static Turn turn(ResultSet row) throws SQLException {
        return new Turn(
                Event.Kind.valueOf(row.getString("kind")),
                row.getString("code"),
                row.getLong("id"),
                row.getLong("version"),
                row.getString("step"),
                row.getString("unit"),
                row.getString("role"),
                Sql.instant(row, "at"));
    }

    /** Until when the town has been filled. */
    Optional<Instant> last() {
        return sql.sql("SELECT max(received_at) AS at FROM dossier.v_dossier HAVING max(received_at) IS NOT NULL")
                .query((row, _) -> Sql.instant(row, "at"))
                .optional();
    }
}
