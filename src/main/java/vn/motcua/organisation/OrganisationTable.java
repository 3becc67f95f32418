package vn.motcua.organisation;

import java.util.List;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes of the organisation's reference tables; rows come from the data files and are written anew. */
@Repository
class OrganisationTable {

    private final JdbcClient sql;

    OrganisationTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Two nodes that start together load one after the other. */
    void lock() {
        sql.sql("""
            SELECT pg_advisory_xact_lock(hashtext('organisation.load'))::text
            """).query(String.class).single();
    }

    void put(AgencyRow row) {
        sql.sql("""
            INSERT INTO organisation.agency (code) VALUES (:code) ON CONFLICT DO NOTHING
            """).param("code", row.code()).update();
        sql.sql("""
            INSERT INTO organisation.agency_version (code, valid_from, name, level, parent, calendar,
                valid_to, initials, mark)
            VALUES (:code, :validFrom, :name, :level, :parent, :calendar, :validTo, :initials, :mark)
            ON CONFLICT (code, valid_from) DO UPDATE
               SET name = excluded.name, level = excluded.level, parent = excluded.parent,
                   calendar = excluded.calendar, valid_to = excluded.valid_to, initials = excluded.initials,
                   mark = excluded.mark
            """).paramSource(row).update();
    }

    void put(UnitRow row) {
        sql.sql("""
            INSERT INTO organisation.unit (code, agency) VALUES (:code, :agency) ON CONFLICT DO NOTHING
            """).paramSource(row).update();
        sql.sql("""
            INSERT INTO organisation.unit_version (code, valid_from, kind, name, valid_to, mark)
            VALUES (:code, :validFrom, :kind, :name, :validTo, :mark)
            ON CONFLICT (code, valid_from) DO UPDATE
               SET kind = excluded.kind, name = excluded.name, valid_to = excluded.valid_to, mark = excluded.mark
            """).paramSource(row).update();
    }

    void put(IdentifierRow row) {
        sql.sql("""
            INSERT INTO organisation.agency_identifier (scheme, value, valid_from, agency, valid_to, mark)
            VALUES (:scheme, :value, :validFrom, :agency, :validTo, :mark)
            ON CONFLICT (scheme, value, valid_from) DO UPDATE
               SET agency = excluded.agency, valid_to = excluded.valid_to, mark = excluded.mark
            """).paramSource(row).update();
    }

    void put(SuccessionRow row) {
        sql.sql("""
            INSERT INTO organisation.succession (predecessor, successor, date, kind, basis, mark)
            VALUES (:predecessor, :successor, :date, :kind, :basis, :mark)
            ON CONFLICT (predecessor, successor, date) DO UPDATE
               SET kind = excluded.kind, basis = excluded.basis, mark = excluded.mark
            """).paramSource(row).update();
    }

    List<Agency> agencies() {
        return sql.sql("""
            SELECT code, name, level, parent, calendar, valid_from, valid_to, initials
              FROM organisation.agency_version ORDER BY code, valid_from
            """).query(new SimplePropertyRowMapper<>(Agency.class)).list();
    }

    List<UnitVersion> units() {
        return sql.sql("""
            SELECT code, agency, kind, name, valid_from, valid_to
              FROM organisation.unit_version JOIN organisation.unit USING (code) ORDER BY code, valid_from
            """)
                .query(new SimplePropertyRowMapper<>(UnitVersion.class))
                .list();
    }

    List<AgencyIdentifier> identifiers() {
        return sql.sql("""
            SELECT agency, scheme, value, valid_from, valid_to FROM organisation.agency_identifier
            """)
                .query(new SimplePropertyRowMapper<>(AgencyIdentifier.class))
                .list();
    }

    List<Succession> successions() {
        return sql.sql("""
            SELECT predecessor, successor, kind, date, basis FROM organisation.succession ORDER BY date, successor
            """)
                .query(new SimplePropertyRowMapper<>(Succession.class))
                .list();
    }
}
