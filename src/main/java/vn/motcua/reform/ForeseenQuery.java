package vn.motcua.reform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** What a reform would do, counted, and the dossiers behind each number. */
@Component
class ForeseenQuery {

    private final JdbcClient sql;

    ForeseenQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** {@code late}: due before the day of effect; {@code soon}: due on it. */
    record Way(String was, String keeper, int dossiers, int late, int soon) {}

    /** From one unit to another; none: nobody goes on with it. {@code role}: who works on it there. */
    record UnitWay(
            String was, @Nullable String unit, @Nullable String role, int steps, boolean staffed) {}

    record Row(
            String code,
            String was,
            String keeper,
            String how,
            @Nullable Instant dueAt) {}

    List<Way> ways(long reform, Instant begins, Instant ends) {
        return sql.sql("""
            SELECT f.was, f.keeper, count(*) AS dossiers,
                   count(*) FILTER (WHERE d.finished_at IS NULL AND d.due_at < :begins) AS late,
                   count(*) FILTER (WHERE d.finished_at IS NULL AND d.due_at >= :begins AND d.due_at < :ends) AS soon
              FROM reform.foreseen f JOIN dossier.v_dossier d USING (code)
             WHERE f.reform = :reform GROUP BY f.was, f.keeper ORDER BY f.was, f.keeper
            """)
                .param("reform", reform)
                .param("begins", Sql.at(begins))
                .param("ends", Sql.at(ends))
                .query(new SimplePropertyRowMapper<>(Way.class))
                .list();
    }

    List<UnitWay> unitWays(long reform) {
        return sql.sql("""
            SELECT was, unit, role, count(*) AS steps, true AS staffed
              FROM reform.foreseen_step WHERE reform = :reform GROUP BY was, unit, role ORDER BY was, unit, role
            """)
                .param("reform", reform)
                .query(new SimplePropertyRowMapper<>(UnitWay.class))
                .list();
    }

    List<Row> page(long reform, Filter only, String after, int rows) {
        return sql.sql("""
            SELECT f.code, f.was, f.keeper, f.how, d.due_at
              FROM reform.foreseen f JOIN dossier.v_dossier d USING (code)
             WHERE f.reform = :reform AND f.code > :after
               AND (:was = '' OR f.was = :was) AND (:keeper = '' OR f.keeper = :keeper)
               AND (:how = '' OR f.how = :how)
               AND (:unit = '' OR EXISTS (SELECT FROM reform.foreseen_step s
                                           WHERE s.reform = f.reform AND s.code = f.code AND s.was = :unit))
               AND (NOT :late OR d.finished_at IS NULL AND d.due_at < :begins)
             ORDER BY f.code LIMIT :rows
            """)
                .param("reform", reform)
                .param("after", after)
                .param("was", only.was())
                .param("keeper", only.keeper())
                .param("how", only.how())
                .param("unit", only.unit())
                .param("late", only.late() != null)
                .param("begins", only.late() == null ? Sql.at(Instant.EPOCH) : Sql.at(only.late()))
                .param("rows", rows)
                .query(ForeseenQuery::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("code"),
                row.getString("was"),
                row.getString("keeper"),
                row.getString("how"),
                Sql.instantOrNull(row, "due_at"));
    }

    /** Which of them; empty or none: all. {@code late}: due before then. */
    record Filter(
            String was,
            String keeper,
            String how,
            String unit,
            @Nullable Instant late) {}
}
