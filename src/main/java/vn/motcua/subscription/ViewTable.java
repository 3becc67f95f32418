package vn.motcua.subscription;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;
import vn.motcua.reporting.ReportAddress;

/** The views that readers keep. */
@Component
class ViewTable {

    private final JdbcClient sql;

    ViewTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Empty: the owner has another one of that name. */
    Optional<Long> add(String owner, String name, ReportAddress address, Instant at) {
        return sql.sql("""
            INSERT INTO subscription.saved_view (owner, name, report, query, made_at)
            VALUES (:owner, :name, :report, :query, :at) ON CONFLICT DO NOTHING RETURNING id
            """)
                .param("owner", owner)
                .param("name", name)
                .param("report", address.report())
                .param("query", address.query())
                .param("at", Sql.at(at))
                .query(Long.class)
                .optional();
    }

    Optional<SavedView> find(long id) {
        return sql.sql("""
            SELECT id, owner, name, report, query, unit, version FROM subscription.saved_view WHERE id = :id
            """).param("id", id).query(ViewTable::view).optional();
    }

    int count(String owner) {
        return sql.sql("SELECT CAST(count(*) AS integer) FROM subscription.saved_view WHERE owner = :owner")
                .param("owner", owner)
                .query(Integer.class)
                .single();
    }

    boolean isNameTaken(SavedView it, String name) {
        return sql.sql("""
            SELECT EXISTS (SELECT FROM subscription.saved_view WHERE owner = :owner AND name = :name AND id <> :id)
            """)
                .param("owner", it.owner())
                .param("name", name)
                .param("id", it.id())
                .query(Boolean.class)
                .single();
    }

    /** False: it was changed or dropped meanwhile. */
    boolean change(SavedView it, String name, @Nullable String unit) {
        return sql.sql("""
            UPDATE subscription.saved_view SET name = :name, unit = :unit, version = version + 1
             WHERE id = :id AND version = :version
            """)
                        .param("name", name)
                        .param("unit", unit)
                        .param("id", it.id())
                        .param("version", it.version())
                        .update()
                == 1;
    }

    void drop(SavedView it) {
        sql.sql("DELETE FROM subscription.saved_view WHERE id = :id")
                .param("id", it.id())
                .update();
    }

    /** The reader's own, and those of others shared with these units, by name. */
    List<SavedView> seenBy(String reader, List<String> units, int most) {
        return sql.sql("""
            SELECT id, owner, name, report, query, unit, version FROM subscription.saved_view
             WHERE owner = :reader OR unit = ANY (CAST(:units AS text[]))
             ORDER BY owner <> :reader, name, id LIMIT :most
            """)
                .param("reader", reader)
                .param("units", units.toArray(String[]::new))
                .param("most", most)
                .query(ViewTable::view)
                .list();
    }

    private static SavedView view(ResultSet row, int number) throws SQLException {
        return new SavedView(
                row.getLong("id"),
                row.getString("owner"),
                row.getString("name"),
                new ReportAddress(row.getString("report"), row.getString("query")),
                row.getString("unit"),
                row.getInt("version"));
    }
}
