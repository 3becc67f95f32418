package vn.motcua.identity;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AssignmentTable {

    private final JdbcClient sql;

    AssignmentTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<Post> heldBy(String username, LocalDate on) {
        return sql.sql("""
                SELECT unit, role, valid_from, valid_to, basis
                  FROM identity.assignment
                 WHERE username = :username AND valid_from <= :on AND (valid_to IS NULL OR valid_to > :on)
                 ORDER BY unit, role
                """)
                .param("username", username)
                .param("on", on)
                .query(new SimplePropertyRowMapper<>(Post.class))
                .list();
    }

    List<Account> holders(String unit, String role, LocalDate on) {
        return sql.sql("""
                SELECT DISTINCT a.username, a.name
                  FROM identity.assignment p JOIN identity.account a USING (username)
                 WHERE p.unit = :unit AND p.role = :role AND a.closed_at IS NULL
                   AND p.valid_from <= :on AND (p.valid_to IS NULL OR p.valid_to > :on)
                 ORDER BY a.username
                """)
                .param("unit", unit)
                .param("role", role)
                .param("on", on)
                .query(new SimplePropertyRowMapper<>(Account.class))
                .list();
    }

    /** The same post from the same day is written once. */
    void add(String username, Post post) {
        sql.sql("""
                INSERT INTO identity.assignment (username, unit, role, valid_from, valid_to, basis)
                VALUES (:username, :unit, :role, :from, :to, :basis)
                ON CONFLICT DO NOTHING
                """)
                .param("username", username)
                .param("unit", post.unit())
                .param("role", post.role())
                .param("from", post.validFrom())
                .param("to", post.validTo())
                .param("basis", post.basis())
                .update();
    }
}
