package vn.motcua.calendar;

import java.util.List;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.CalendarData.OfficialYearRow;

/** Days off, make-up days and the years that are announced in full. */
@Repository
class HolidayTable {

    private final JdbcClient sql;

    HolidayTable(JdbcClient sql) {
        this.sql = sql;
    }

    void put(DayOffRow row) {
        sql.sql("""
                INSERT INTO calendar.day_off AS old (date, calendar, agency, kind, name, basis, mark, source, change)
                VALUES (:date, :calendar, :agency, :kind, :name, :basis, :mark, :source, :change)
                ON CONFLICT (date, calendar, agency) DO UPDATE
                   SET kind = excluded.kind, name = excluded.name, basis = excluded.basis,
                       mark = excluded.mark, source = excluded.source, change = excluded.change
                 WHERE old.* IS DISTINCT FROM excluded.*
                """).paramSource(row).update();
    }

    void put(MakeUpDayRow row) {
        sql.sql("""
                INSERT INTO calendar.make_up_day AS old
                       (date, calendar, agency, in_place_of, basis, published, mark, source, change)
                VALUES (:date, :calendar, :agency, :inPlaceOf, :basis, :published, :mark, :source, :change)
                ON CONFLICT (date, calendar, agency) DO UPDATE
                   SET in_place_of = excluded.in_place_of, basis = excluded.basis, published = excluded.published,
                       mark = excluded.mark, source = excluded.source, change = excluded.change
                 WHERE old.* IS DISTINCT FROM excluded.*
                """).paramSource(row).update();
    }

    void put(OfficialYearRow row) {
        sql.sql("""
                INSERT INTO calendar.official_year AS old (year, statutory_days, mark, source)
                VALUES (:year, :statutoryDays, :mark, :source)
                ON CONFLICT (year) DO UPDATE
                   SET statutory_days = excluded.statutory_days, mark = excluded.mark, source = excluded.source
                 WHERE old.* IS DISTINCT FROM excluded.*
                """).paramSource(row).update();
    }

    /** Which edition of the tables stands there now; raised with each change that people enter. */
    long edition() {
        return sql.sql("SELECT number FROM calendar.edition").query(Long.class).single();
    }

    void raiseEdition() {
        sql.sql("UPDATE calendar.edition SET number = number + 1").update();
    }

    /** Rows of one agency or calendar before those of all, so that the special name wins. */
    List<DayOffRow> daysOff() {
        return sql.sql("""
                SELECT date, kind, name, basis, calendar, agency, mark, source, change
                  FROM calendar.day_off ORDER BY date, agency NULLS LAST, calendar NULLS LAST
                """)
                .query(new SimplePropertyRowMapper<>(DayOffRow.class))
                .list();
    }

    List<MakeUpDayRow> makeUpDays() {
        return sql.sql("""
                SELECT date, in_place_of, basis, published, calendar, agency, mark, source, change
                  FROM calendar.make_up_day ORDER BY date, agency NULLS LAST, calendar NULLS LAST
                """)
                .query(new SimplePropertyRowMapper<>(MakeUpDayRow.class))
                .list();
    }

    List<OfficialYearRow> officialYears() {
        return sql.sql("""
                SELECT year, statutory_days, mark, source FROM calendar.official_year ORDER BY year
                """)
                .query(new SimplePropertyRowMapper<>(OfficialYearRow.class))
                .list();
    }
}
