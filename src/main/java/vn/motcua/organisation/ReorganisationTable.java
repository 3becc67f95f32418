package vn.motcua.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What reforms have written beside the data files. */
@Component
class ReorganisationTable {

    private final JdbcClient sql;

    ReorganisationTable(JdbcClient sql) {
        this.sql = sql;
    }

    long edition() {
        return sql.sql("SELECT number FROM organisation.edition")
                .query(Long.class)
                .single();
    }

    void raiseEdition() {
        sql.sql("UPDATE organisation.edition SET number = number + 1").update();
    }

    void put(Reorganisation.Created it, long reform) {
        var agency = it.agency();
        sql.sql("INSERT INTO organisation.agency (code) VALUES (:code) ON CONFLICT DO NOTHING")
                .param("code", agency.code().value())
                .update();
        sql.sql("""
            INSERT INTO organisation.agency_version (code, valid_from, name, level, parent, calendar, mark, reform)
            VALUES (:code, :from, :name, :level, :parent, :calendar, 'VERIFIED', :reform)
            """)
                .param("code", agency.code().value())
                .param("from", agency.validFrom())
                .param("name", agency.name())
                .param("level", agency.level().name())
                .param(
                        "parent",
                        agency.parent() == null ? null : agency.parent().value())
                .param("calendar", agency.calendar())
                .param("reform", reform)
                .update();
        it.units().forEach(unit -> put(unit, agency.validFrom(), reform));
    }

    private void put(Unit unit, LocalDate from, long reform) {
        sql.sql("INSERT INTO organisation.unit (code, agency) VALUES (:code, :agency) ON CONFLICT DO NOTHING")
                .param("code", unit.code())
                .param("agency", unit.agency().value())
                .update();
        sql.sql("""
            INSERT INTO organisation.unit_version (code, valid_from, kind, name, mark, reform)
            VALUES (:code, :from, :kind, :name, 'VERIFIED', :reform)
            """)
                .param("code", unit.code())
                .param("from", from)
                .param("kind", unit.kind().name())
                .param("name", unit.name())
                .param("reform", reform)
                .update();
    }

    /** What the data files say of it already stays theirs. */
    void put(Succession it, long reform) {
        sql.sql("""
            INSERT INTO organisation.succession (predecessor, successor, date, kind, basis, mark, reform)
            VALUES (:predecessor, :successor, :date, :kind, :basis, 'VERIFIED', :reform)
            ON CONFLICT DO NOTHING
            """)
                .param("predecessor", it.predecessor().value())
                .param("successor", it.successor().value())
                .param("date", it.date())
                .param("kind", it.kind().name())
                .param("basis", it.basis())
                .param("reform", reform)
                .update();
    }

    void put(UnitSuccession it, long reform) {
        sql.sql("""
            INSERT INTO organisation.unit_succession (predecessor, successor, date, basis, otherwise, roles, reform)
            VALUES (:predecessor, :successor, :date, :basis, :otherwise, :roles, :reform)
            """)
                .param("predecessor", it.predecessor())
                .param("successor", it.successor())
                .param("date", it.date())
                .param("basis", it.basis())
                .param("otherwise", it.otherwise())
                .param("roles", text(it.roles()))
                .param("reform", reform)
                .update();
    }

    void end(AgencyCode agency, LocalDate on, long reform) {
        sql.sql("INSERT INTO organisation.ending (agency, ends_on, reform) VALUES (:agency, :on, :reform)")
                .param("agency", agency.value())
                .param("on", on)
                .param("reform", reform)
                .update();
    }

    /** What the data files, read again, do not know: these agencies have ended, with their units and numbers. */
    void endAgain() {
        sql.sql("""
            UPDATE organisation.agency_version v SET valid_to = e.ends_on FROM organisation.ending e
             WHERE v.code = e.agency AND v.valid_from < e.ends_on
               AND (v.valid_to IS NULL OR v.valid_to > e.ends_on)
            """).update();
        sql.sql("""
            UPDATE organisation.unit_version v SET valid_to = e.ends_on
              FROM organisation.ending e JOIN organisation.unit u USING (agency)
             WHERE v.code = u.code AND v.valid_from < e.ends_on AND (v.valid_to IS NULL OR v.valid_to > e.ends_on)
            """).update();
        sql.sql("""
            UPDATE organisation.agency_identifier i SET valid_to = e.ends_on FROM organisation.ending e
             WHERE i.agency = e.agency AND i.valid_from < e.ends_on
               AND (i.valid_to IS NULL OR i.valid_to > e.ends_on)
            """).update();
    }

    /** As if it had never been; the data files must be read again after it. The codes stay, for they were used. */
    void remove(long reform) {
        sql.sql("""
            WITH versions AS (DELETE FROM organisation.agency_version WHERE reform = :reform),
                 units AS (DELETE FROM organisation.unit_version WHERE reform = :reform),
                 lines AS (DELETE FROM organisation.succession WHERE reform = :reform)
            DELETE FROM organisation.unit_succession WHERE reform = :reform
            """).param("reform", reform).update();
        goOn(reform);
        sql.sql("DELETE FROM organisation.ending WHERE reform = :reform")
                .param("reform", reform)
                .update();
    }

    private void goOn(long reform) {
        sql.sql("""
            UPDATE organisation.agency_version v SET valid_to = NULL FROM organisation.ending e
             WHERE e.reform = :reform AND v.code = e.agency AND v.valid_to = e.ends_on
            """).param("reform", reform).update();
        sql.sql("""
            UPDATE organisation.unit_version v SET valid_to = NULL
              FROM organisation.ending e JOIN organisation.unit u USING (agency)
             WHERE e.reform = :reform AND v.code = u.code AND v.valid_to = e.ends_on
            """).param("reform", reform).update();
        sql.sql("""
            UPDATE organisation.agency_identifier i SET valid_to = NULL FROM organisation.ending e
             WHERE e.reform = :reform AND i.agency = e.agency AND i.valid_to = e.ends_on
            """).param("reform", reform).update();
    }

    List<UnitSuccession> unitSuccessions() {
        return sql.sql("""
            SELECT predecessor, successor, date, basis, otherwise, roles FROM organisation.unit_succession
             ORDER BY date, successor
            """).query(ReorganisationTable::unitSuccession).list();
    }

    private static UnitSuccession unitSuccession(ResultSet row, int number) throws SQLException {
        return new UnitSuccession(
                row.getString("predecessor"),
                row.getString("successor"),
                row.getObject("date", LocalDate.class),
                row.getString("basis"),
                row.getBoolean("otherwise"),
                roles(row.getString("roles")));
    }

    private static String text(Map<String, String> roles) {
        return new TreeMap<>(roles)
                .entrySet().stream()
                        .map(it -> it.getKey() + "=" + it.getValue())
                        .collect(Collectors.joining(" "));
    }

    private static Map<String, String> roles(String text) {
        return text.isEmpty()
                ? Map.of()
                : java.util.Arrays.stream(text.split(" "))
                        .map(it -> it.split("=", 2))
                        .collect(Collectors.toMap(it -> it[0], it -> it[1]));
    }
}
