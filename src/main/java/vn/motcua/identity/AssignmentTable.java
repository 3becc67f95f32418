package vn.motcua.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    /** What falls to an officer on a day: posts held, and those of absent officers at an agency of the own posts. */
    List<Falling> fallingTo(String username, LocalDate on) {
        return sql.sql("""
                SELECT unit, role, valid_from, valid_to, basis, NULL AS instead_of, NULL::text[] AS papers
                  FROM identity.assignment
                 WHERE username = :username AND valid_from <= :on AND (valid_to IS NULL OR valid_to > :on)
                UNION ALL
                SELECT unit, 'APPROVER', first_day, last_day, basis, NULL, papers
                  FROM identity.delegation
                 WHERE delegate = :username AND form <> 'KT'
                   AND first_day <= :on AND (last_day IS NULL OR last_day >= :on)
                UNION ALL
                SELECT p.unit, p.role, p.valid_from, p.valid_to, p.basis, p.username, NULL
                  FROM identity.absence a
                  JOIN identity.account x ON x.username = a.username AND x.closed_at IS NULL
                  JOIN identity.assignment p
                    ON p.username = a.username AND split_part(p.unit, '/', 1) = a.agency
                   AND p.valid_from <= :on AND (p.valid_to IS NULL OR p.valid_to > :on)
                 WHERE a.deputy = :username AND a.first_day <= :on AND a.last_day >= :on
                   AND EXISTS (SELECT FROM identity.assignment o
                                WHERE o.username = :username AND split_part(o.unit, '/', 1) = a.agency
                                  AND o.valid_from <= :on AND (o.valid_to IS NULL OR o.valid_to > :on))
                 ORDER BY unit, role, instead_of NULLS FIRST
                """)
                .params(Map.of("username", username, "on", on))
                .query((row, _) -> new Falling(post(row), row.getString("instead_of"), papers(row)))
                .list();
    }

    /**
     * A post, and the absent officer whose it is, if it is not one's own. {@code papers}: held only to sign these, by
     * order or authority.
     */
    record Falling(
            Post post, @Nullable String insteadOf, @Nullable List<String> papers) {}

    private static @Nullable List<String> papers(ResultSet row) throws SQLException {
        var papers = row.getArray("papers");
        return papers == null ? null : List.of((String[]) papers.getArray());
    }

    private static Post post(ResultSet row) throws SQLException {
        return new Post(
                row.getString("unit"),
                row.getString("role"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("basis"));
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

    /** Everybody of open accounts with a post there on the one day, and whether they have any on the other. */
    List<Accounts.Incumbent> incumbents(Collection<String> units, LocalDate on, LocalDate other) {
        return sql.sql("""
            SELECT a.username, a.name, p.unit, p.role,
                   EXISTS (SELECT FROM identity.assignment o
                            WHERE o.username = p.username AND o.valid_from <= :other
                              AND (o.valid_to IS NULL OR o.valid_to > :other)) AS otherwise
              FROM identity.assignment p JOIN identity.account a USING (username)
             WHERE p.unit = ANY(CAST(:units AS text[])) AND a.closed_at IS NULL
               AND p.valid_from <= :on AND (p.valid_to IS NULL OR p.valid_to > :on)
             ORDER BY p.unit, p.role, a.username
            """)
                .param("units", units.toArray(String[]::new))
                .param("on", on)
                .param("other", other)
                .query(new SimplePropertyRowMapper<>(Accounts.Incumbent.class))
                .list();
    }

    /** The same post from the same day is written once. */
    boolean add(String username, Post post, HeldPost.@Nullable Title title) {
        return sql.sql("""
                INSERT INTO identity.assignment (username, unit, role, valid_from, valid_to, basis, rank, title)
                VALUES (:username, :unit, :role, :from, :to, :basis, :rank, :title)
                ON CONFLICT DO NOTHING
                """)
                        .param("username", username)
                        .param("unit", post.unit())
                        .param("role", post.role())
                        .param("from", post.validFrom())
                        .param("to", post.validTo())
                        .param("basis", post.basis())
                        .param("rank", title == null ? null : title.rank().name())
                        .param("title", title == null ? null : title.words())
                        .update()
                == 1;
    }
}
