package vn.motcua.staffing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** Who has held a post since when without a break, and what is planned for them. */
@Component
class RotationTable {

    private final JdbcClient sql;

    RotationTable(JdbcClient sql) {
        this.sql = sql;
    }

    record Row(
            String username,
            String name,
            String unit,
            String role,
            LocalDate since,
            @Nullable Plan plan) {

        String agency() {
            return unit.substring(0, unit.indexOf('/'));
        }
    }

    /** {@code successor}: who comes after, by name; none: not known yet. */
    record Plan(
            LocalDate on,
            @Nullable String username,
            @Nullable String successor,
            String basis) {}

    /**
     * Posts of these agencies held that day; what follows on the day the one before ended is the same post. A plan ends
     * with its post: for who holds it again after a break it was not made.
     */
    List<Row> of(List<String> agencies, LocalDate on) {
        return sql.sql("""
            WITH runs AS (
                SELECT p.*, count(*) FILTER (WHERE p.begins) OVER (
                           PARTITION BY p.username, p.unit, p.role ORDER BY p.valid_from) AS run
                  FROM (SELECT q.*, lag(q.valid_to) OVER (
                                   PARTITION BY q.username, q.unit, q.role ORDER BY q.valid_from)
                               IS DISTINCT FROM q.valid_from AS begins
                          FROM identity.v_post q
                         WHERE split_part(q.unit, '/', 1) = ANY (CAST(:agencies AS text[]))) p),
            held AS (
                SELECT username, name, unit, role, min(valid_from) AS since
                  FROM runs GROUP BY username, name, unit, role, run
                HAVING bool_or(valid_from <= :on AND (valid_to IS NULL OR valid_to > :on)))
            SELECT h.*, r.planned_on, r.successor, r.basis, s.name AS successor_name
              FROM held h
              LEFT JOIN staffing.rotation r
                ON r.username = h.username AND r.unit = h.unit AND r.role = h.role
               AND r.entered_at >= CAST(h.since AS timestamp) AT TIME ZONE 'Asia/Ho_Chi_Minh'
              LEFT JOIN identity.v_person s ON s.username = r.successor
             ORDER BY h.since, h.name, h.unit, h.role
            """)
                .param("agencies", agencies.toArray(String[]::new))
                .param("on", on)
                .query(RotationTable::row)
                .list();
    }

    void plan(RotationForm.Wish wish, LocalDate on, String by, Instant at) {
        sql.sql("""
            INSERT INTO staffing.rotation (username, unit, role, planned_on, successor, basis, entered_by, entered_at)
            VALUES (:username, :unit, :role, :on, :successor, :basis, :by, :at)
            ON CONFLICT (username, unit, role) DO UPDATE
               SET planned_on = excluded.planned_on, successor = excluded.successor, basis = excluded.basis,
                   entered_by = excluded.entered_by, entered_at = excluded.entered_at
            """)
                .param("username", wish.post().username())
                .param("unit", wish.post().unit())
                .param("role", wish.post().role())
                .param("on", on)
                .param("successor", wish.successor().isEmpty() ? null : wish.successor())
                .param("basis", wish.basis())
                .param("by", by)
                .param("at", Sql.at(at))
                .update();
    }

    void drop(RotationForm.Post post) {
        sql.sql("DELETE FROM staffing.rotation WHERE username = :username AND unit = :unit AND role = :role")
                .param("username", post.username())
                .param("unit", post.unit())
                .param("role", post.role())
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var on = row.getObject("planned_on", LocalDate.class);
        return new Row(
                row.getString("username"),
                row.getString("name"),
                row.getString("unit"),
                row.getString("role"),
                row.getObject("since", LocalDate.class),
                on == null
                        ? null
                        : new Plan(
                                on,
                                row.getString("successor"),
                                row.getString("successor_name"),
                                row.getString("basis")));
    }
}
