package vn.motcua.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** Who is away from where, and who stands in. */
@Component
class AbsenceTable {

    private static final String SELECT = """
            SELECT a.*, o.name AS officer_name, d.name AS deputy_name
              FROM identity.absence a
              JOIN identity.account o ON o.username = a.username
              JOIN identity.account d ON d.username = a.deputy
            """;

    private final JdbcClient sql;

    AbsenceTable(JdbcClient sql) {
        this.sql = sql;
    }

    long add(Absence it) {
        return sql.sql("""
                INSERT INTO identity.absence (username, agency, deputy, first_day, last_day, reason, entered_by,
                       entered_at)
                VALUES (:username, :agency, :deputy, :first, :last, :reason, :by, :at)
                RETURNING id
                """)
                .param("username", it.officer().username())
                .param("agency", it.agency())
                .param("deputy", it.deputy().username())
                .param("first", it.days().first())
                .param("last", it.days().last())
                .param("reason", it.reason())
                .param("by", it.entered().by())
                .param("at", Sql.at(it.entered().at()))
                .query(Long.class)
                .single();
    }

    /** Not yet over on that day, of somebody, as absent or as deputy. */
    List<Absence> about(List<String> usernames, LocalDate from) {
        return sql.sql(SELECT + """
                 WHERE (a.username = ANY (:usernames) OR a.deputy = ANY (:usernames))
                   AND a.last_day >= :from AND a.last_day >= a.first_day
                 ORDER BY a.first_day, a.id
                """)
                .param("usernames", usernames.toArray(String[]::new))
                .param("from", from)
                .query(AbsenceTable::row)
                .list();
    }

    /** At those agencies, not over on that day. */
    List<Absence> at(List<String> agencies, LocalDate from) {
        return sql.sql(SELECT + """
                 WHERE a.agency = ANY (:agencies) AND a.last_day >= :from AND a.last_day >= a.first_day
                 ORDER BY a.first_day, a.id
                 LIMIT 500
                """)
                .param("agencies", agencies.toArray(String[]::new))
                .param("from", from)
                .query(AbsenceTable::row)
                .list();
    }

    Optional<Absence> find(long id) {
        return sql.sql(SELECT + " WHERE a.id = :id")
                .param("id", id)
                .query(AbsenceTable::row)
                .optional();
    }

    void end(long id, LocalDate lastDay, String by, Instant at) {
        sql.sql("UPDATE identity.absence SET last_day = :last, ended_by = :by, ended_at = :at WHERE id = :id")
                .param("last", lastDay)
                .param("by", by)
                .param("at", Sql.at(at))
                .param("id", id)
                .update();
    }

    private static Absence row(ResultSet row, int number) throws SQLException {
        return new Absence(
                row.getLong("id"),
                new Account(row.getString("username"), row.getString("officer_name")),
                row.getString("agency"),
                new Account(row.getString("deputy"), row.getString("deputy_name")),
                new Absence.Days(
                        row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                row.getString("reason"),
                new Absence.Entered(
                        row.getString("entered_by"), Sql.instant(row, "entered_at"), row.getString("ended_by")));
    }
}
