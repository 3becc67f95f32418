package vn.motcua.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** The open work of units and of those who have it. What is on its way, or stands still with its clock, is no work. */
@Component
class DeskQuery {

    private final JdbcClient sql;

    DeskQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** {@code holder}: none has taken it; {@code minutes}: that the route gives to what is late or due soon. */
    record Row(
            String unit,
            @Nullable String holder,
            @Nullable String name,
            long open,
            long late,
            long soon,
            long minutes) {}

    List<Row> of(List<String> agencies, Instant now, Instant soon) {
        return sql.sql("""
            SELECT s.unit, s.holder, max(p.name) AS name, count(*) AS open,
                   count(*) FILTER (WHERE s.due_at < :now) AS late,
                   count(*) FILTER (WHERE s.due_at >= :now AND s.due_at < :soon) AS soon,
                   coalesce(sum(t.minutes) FILTER (WHERE s.due_at < :soon AND s.kind <> 'POSTING'), 0) AS minutes
              FROM route.v_standing s
              LEFT JOIN catalogue.v_step t ON t.version = s.procedure_version AND t.key = s.step_key
              LEFT JOIN identity.v_person p ON p.username = s.holder
             WHERE s.agency = ANY (CAST(:agencies AS text[])) AND s.awaits_at IS NULL
               AND s.kind NOT IN ('HANDOVER', 'JOIN')
             GROUP BY s.unit, s.holder
             ORDER BY s.unit, s.holder NULLS FIRST
            """)
                .param("agencies", agencies.toArray(String[]::new))
                .param("now", Sql.at(now))
                .param("soon", Sql.at(soon))
                .query(DeskQuery::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("unit"),
                row.getString("holder"),
                row.getString("name"),
                row.getLong("open"),
                row.getLong("late"),
                row.getLong("soon"),
                row.getLong("minutes"));
    }

    /** How many officers have a post in each of these units that day. */
    Map<String, Long> people(List<String> units, LocalDate on) {
        var people = new HashMap<String, Long>();
        sql.sql("""
            SELECT unit, count(DISTINCT username) AS n FROM identity.v_post
             WHERE unit = ANY (CAST(:units AS text[])) AND valid_from <= :on AND (valid_to IS NULL OR valid_to > :on)
             GROUP BY unit
            """)
                .param("units", units.toArray(String[]::new))
                .param("on", on)
                .query(row -> {
                    people.put(row.getString("unit"), row.getLong("n"));
                });
        return people;
    }
}
