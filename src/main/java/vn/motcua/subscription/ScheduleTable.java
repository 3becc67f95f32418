package vn.motcua.subscription;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** When views are sent next. */
@Component
class ScheduleTable {

    private final JdbcClient sql;

    ScheduleTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Scheduled> find(long view) {
        return sql.sql("""
            SELECT view, rhythm, day, hour, format, next_at, last_period, stopped FROM subscription.schedule
             WHERE view = :view
            """).param("view", view).query(ScheduleTable::scheduled).optional();
    }

    void put(long view, Schedule it, Instant nextAt, @Nullable String lastPeriod) {
        sql.sql("""
            INSERT INTO subscription.schedule (view, rhythm, day, hour, format, next_at, last_period)
            VALUES (:view, :rhythm, :day, :hour, :format, :nextAt, :lastPeriod)
            ON CONFLICT (view) DO UPDATE
               SET rhythm = excluded.rhythm, day = excluded.day, hour = excluded.hour, format = excluded.format,
                   next_at = excluded.next_at, last_period = excluded.last_period, stopped = NULL
            """)
                .param("view", view)
                .param("rhythm", it.rhythm().name())
                .param("day", it.day())
                .param("hour", it.hour())
                .param("format", it.format().name())
                .param("nextAt", Sql.at(nextAt))
                .param("lastPeriod", lastPeriod)
                .update();
    }

    /** One that is due, for this transaction alone; another node takes another one. */
    Optional<Scheduled> due(Instant now) {
        return sql.sql("""
            SELECT view, rhythm, day, hour, format, next_at, last_period, stopped FROM subscription.schedule
             WHERE next_at <= :now ORDER BY next_at, view LIMIT 1 FOR UPDATE SKIP LOCKED
            """)
                .param("now", Sql.at(now))
                .query(ScheduleTable::scheduled)
                .optional();
    }

    void goOn(long view, Instant nextAt, @Nullable String lastPeriod) {
        sql.sql("""
            UPDATE subscription.schedule SET next_at = :nextAt, last_period = :lastPeriod WHERE view = :view
            """)
                .param("nextAt", Sql.at(nextAt))
                .param("lastPeriod", lastPeriod)
                .param("view", view)
                .update();
    }

    void stop(long view, String why) {
        sql.sql("UPDATE subscription.schedule SET next_at = NULL, stopped = :why WHERE view = :view")
                .param("why", why)
                .param("view", view)
                .update();
    }

    private static Scheduled scheduled(ResultSet row, int number) throws SQLException {
        var schedule = new Schedule(
                Schedule.Rhythm.valueOf(row.getString("rhythm")),
                row.getInt("day"),
                row.getInt("hour"),
                Schedule.Format.valueOf(row.getString("format")));
        return new Scheduled(
                row.getLong("view"),
                schedule,
                Sql.instantOrNull(row, "next_at"),
                row.getString("last_period"),
                row.getString("stopped"));
    }
}
