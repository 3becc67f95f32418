package vn.motcua.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** Posts in time with who gave and who ended them; an ended one stays. */
@Component
class PostTable {

    private static final String SELECT = """
            SELECT p.*, a.name FROM identity.assignment p JOIN identity.account a USING (username)
            """;

    private final JdbcClient sql;

    PostTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of one officer, the latest first. */
    List<HeldPost> of(String username) {
        return sql.sql(SELECT + " WHERE p.username = :username ORDER BY p.valid_from DESC, p.unit, p.role")
                .param("username", username)
                .query(PostTable::row)
                .list();
    }

    /** Of one role in one unit, of open accounts. */
    List<HeldPost> in(String unit, String role) {
        return sql.sql(SELECT + """
                 WHERE p.unit = :unit AND p.role = :role AND a.closed_at IS NULL
                 ORDER BY p.valid_from, p.username
                """)
                .param("unit", unit)
                .param("role", role)
                .query(PostTable::row)
                .list();
    }

    /** One that was withdrawn before it began may be given anew. */
    boolean add(HeldPost held) {
        var title = held.title();
        var given = java.util.Objects.requireNonNull(held.given());
        return sql.sql("""
                INSERT INTO identity.assignment AS p (username, unit, role, valid_from, valid_to, basis, title, rank,
                       seconded_from, given_by, given_at)
                VALUES (:username, :unit, :role, :from, :to, :basis, :title, :rank, :seconded, :by, :at)
                ON CONFLICT (username, unit, role, valid_from) DO UPDATE
                   SET valid_to = EXCLUDED.valid_to, basis = EXCLUDED.basis, title = EXCLUDED.title,
                       rank = EXCLUDED.rank, seconded_from = EXCLUDED.seconded_from, given_by = EXCLUDED.given_by,
                       given_at = EXCLUDED.given_at, ended_by = NULL, ended_at = NULL, end_basis = NULL
                 WHERE p.valid_to = p.valid_from
                """)
                        .param("username", held.username())
                        .param("unit", held.post().unit())
                        .param("role", held.post().role())
                        .param("from", held.post().validFrom())
                        .param("to", held.post().validTo())
                        .param("basis", held.post().basis())
                        .param("title", title == null ? null : title.words())
                        .param("rank", title == null ? null : title.rank().name())
                        .param("seconded", held.secondedFrom())
                        .param("by", given.by())
                        .param("at", Sql.at(given.at()))
                        .update()
                == 1;
    }

    void end(HeldPost held, LocalDate to, HeldPost.Entry entry) {
        sql.sql("""
                UPDATE identity.assignment
                   SET valid_to = :to, ended_by = :by, ended_at = :at, end_basis = :basis
                 WHERE username = :username AND unit = :unit AND role = :role AND valid_from = :from
                """)
                .param("to", to)
                .param("by", entry.by())
                .param("at", Sql.at(entry.at()))
                .param("basis", entry.basis())
                .param("username", held.username())
                .param("unit", held.post().unit())
                .param("role", held.post().role())
                .param("from", held.post().validFrom())
                .update();
    }

    private static HeldPost row(ResultSet row, int number) throws SQLException {
        var rank = row.getString("rank");
        return new HeldPost(
                row.getString("username"),
                row.getString("name"),
                new Post(
                        row.getString("unit"),
                        row.getString("role"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("basis")),
                rank == null ? null : new HeldPost.Title(HeldPost.Rank.valueOf(rank), row.getString("title")),
                row.getString("seconded_from"),
                entry(row, "given_by", "given_at", "basis"),
                entry(row, "ended_by", "ended_at", "end_basis"));
    }

    private static HeldPost.@Nullable Entry entry(ResultSet row, String by, String at, String basis)
            throws SQLException {
        var who = row.getString(by);
        return who == null ? null : new HeldPost.Entry(who, Sql.instant(row, at), row.getString(basis));
    }
}
