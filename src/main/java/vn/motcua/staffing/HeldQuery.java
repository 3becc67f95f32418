package vn.motcua.staffing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is in somebody's hands, and what waits for a post, an answer or a citizen. */
@Component
class HeldQuery {

    static final int SHOWN_MAX = 200;

    private final JdbcClient sql;

    HeldQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** A step held by name. */
    record Step(String code, long procedure, String step, String unit, String role) {}

    List<Step> steps(String username) {
        return sql.sql("""
            SELECT s.code, s.procedure_version AS procedure, s.step_key AS step, s.unit, s.role
              FROM route.v_standing s
             WHERE s.holder = :username
             ORDER BY s.latest_start, s.id
             LIMIT 201
            """)
                .param("username", username)
                .query(new SimplePropertyRowMapper<>(Step.class))
                .list();
    }

    /** Of a post that an officer holds by name. */
    int steps(String username, String unit, String role) {
        return sql.sql("""
            SELECT count(*) FROM route.v_standing s
             WHERE s.holder = :username AND s.unit = :unit AND s.role = :role
            """)
                .param("username", username)
                .param("unit", unit)
                .param("role", role)
                .query(Integer.class)
                .single();
    }

    /** How many steps are open at a post, held or waiting, and one of them. */
    record Waiting(int count, String example) {}

    Optional<Waiting> at(String unit, String role) {
        return sql.sql("""
            SELECT count(*) AS count, coalesce(min(s.code), '') AS example
              FROM route.v_standing s
             WHERE s.unit = :unit AND s.role = :role AND s.kind NOT IN ('HANDOVER', 'JOIN')
            """)
                .param("unit", unit)
                .param("role", role)
                .query(Waiting.class)
                .optional()
                .filter(it -> it.count() > 0);
    }

    /** Offers of other agencies that wait for a unit's answer. */
    Optional<Waiting> offers(String unit) {
        return sql.sql("""
            SELECT count(*) AS count, coalesce(min(h.code), '') AS example
              FROM interlink.v_handover h WHERE h.to_unit = :unit AND h.answer = 'OFFERED'
            """).param("unit", unit).query(Waiting.class).optional().filter(it -> it.count() > 0);
    }

    /** Results that lie at a desk for their citizens. */
    Optional<Waiting> results(String desk) {
        return sql.sql("""
            SELECT count(*) AS count, coalesce(min(u.code), '') AS example
              FROM dossier.v_uncollected u WHERE u.desk = :desk
            """).param("desk", desk).query(Waiting.class).optional().filter(it -> it.count() > 0);
    }

    /** Whether somebody else with one of these roles will be in the unit that day. */
    boolean isManned(String unit, List<String> roles, String except, LocalDate on) {
        return sql.sql("""
            SELECT EXISTS (SELECT FROM identity.v_post p
                            WHERE p.unit = :unit AND p.role = ANY (:roles) AND p.username <> :except
                              AND p.valid_from <= :on AND (p.valid_to IS NULL OR p.valid_to > :on))
            """)
                .param("unit", unit)
                .param("roles", roles.toArray(String[]::new))
                .param("except", except)
                .param("on", on)
                .query(Boolean.class)
                .single();
    }

    /** Open steps of these procedure versions, by where they stand, who received and who is competent. */
    record Ahead(long procedure, String step, String agency, String competent, String desk, String example) {}

    List<Ahead> ahead(List<Long> versions) {
        return sql.sql("""
            SELECT s.procedure_version AS procedure, s.step_key AS step, d.agency,
                   coalesce(d.competent, d.agency) AS competent, d.desk, min(s.code) AS example
              FROM route.v_standing s JOIN dossier.v_dossier d ON d.code = s.code
             WHERE s.procedure_version = ANY (:versions)
             GROUP BY 1, 2, 3, 4, 5
            """)
                .param("versions", versions.toArray(Long[]::new))
                .query(new SimplePropertyRowMapper<>(Ahead.class))
                .list();
    }

    int unreadNotices(String username) {
        return sql.sql("SELECT count(*) FROM watch.v_unread n WHERE n.recipient = :username")
                .param("username", username)
                .query(Integer.class)
                .single();
    }
}
