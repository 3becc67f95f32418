package vn.motcua.staffing;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is at an agency on a day; programs that sign in there by token are nobody. */
@Component
class PeopleQuery {

    static final int PEOPLE_MAX = 1_000;

    private final JdbcClient sql;

    PeopleQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** One post of one person. */
    record Row(String username, String name, String unit, String role) {
        String agency() {
            return unit.substring(0, unit.indexOf('/'));
        }
    }

    List<Row> at(List<String> agencies, LocalDate on) {
        return sql.sql("""
            SELECT p.username, p.name, p.unit, p.role
              FROM identity.v_post p
             WHERE split_part(p.unit, '/', 1) = ANY (:agencies) AND p.role <> 'INTEGRATION'
               AND p.valid_from <= :on AND (p.valid_to IS NULL OR p.valid_to > :on)
             ORDER BY p.name, p.username, p.unit, p.role
             LIMIT 1000
            """)
                .param("agencies", agencies.toArray(String[]::new))
                .param("on", on)
                .query(new SimplePropertyRowMapper<>(Row.class))
                .list();
    }
}
