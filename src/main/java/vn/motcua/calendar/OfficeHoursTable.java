package vn.motcua.calendar;

import java.util.List;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.CalendarData.CalendarRow;

/** The calendars that agencies keep, and their sessions. */
@Repository
class OfficeHoursTable {

    private final JdbcClient sql;

    OfficeHoursTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Two nodes that start together load one after the other. */
    void lock() {
        sql.sql("""
                SELECT pg_advisory_xact_lock(hashtext('calendar.load'))::text
                """).query(String.class).single();
    }

    void put(CalendarRow row) {
        sql.sql("""
                INSERT INTO calendar.calendar (key, name, mark) VALUES (:key, :name, :mark)
                ON CONFLICT (key) DO UPDATE SET name = excluded.name, mark = excluded.mark
                """).paramSource(row).update();
    }

    /** The sessions given replace those of the same editions, so that a corrected hour leaves nothing behind. */
    void replace(List<OfficeHoursRow> rows) {
        rows.forEach(row -> sql.sql("""
                DELETE FROM calendar.office_hours WHERE calendar = :calendar AND valid_from = :validFrom
                """).paramSource(row).update());
        rows.forEach(row -> sql.sql("""
                INSERT INTO calendar.office_hours
                       (calendar, valid_from, season_from, season_to, weekday, opens, closes)
                VALUES (:calendar, :validFrom, :seasonFrom, :seasonTo, :weekday, :opens, :closes)
                """).paramSource(row).update());
    }

    List<CalendarRow> calendars() {
        return sql.sql("""
                SELECT key, name, mark FROM calendar.calendar ORDER BY key
                """)
                .query(new SimplePropertyRowMapper<>(CalendarRow.class))
                .list();
    }

    List<OfficeHoursRow> officeHours() {
        return sql.sql("""
                SELECT calendar, valid_from, season_from, season_to, weekday, opens, closes
                  FROM calendar.office_hours ORDER BY calendar, valid_from, season_from, weekday, opens
                """)
                .query(new SimplePropertyRowMapper<>(OfficeHoursRow.class))
                .list();
    }
}
