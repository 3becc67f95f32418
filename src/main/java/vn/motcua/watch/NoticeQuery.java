package vn.motcua.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Slice;
import vn.motcua.platform.Sql;

/**
 * What an officer was told, newest first, of the dossiers and the opinions that this officer may still see; who is
 * asked for an opinion sees the question, not the dossier.
 */
@Component
class NoticeQuery {

    static final int UNREAD_MAX = 100;

    private static final int ROWS = 20;

    private final JdbcClient sql;

    NoticeQuery(JdbcClient sql) {
        this.sql = sql;
    }

    record Row(
            long id,
            String code,
            String rung,
            long procedure,
            String step,
            Instant dueAt,
            Instant toldAt,
            @Nullable Instant readAt,
            @Nullable Opinion opinion) {}

    /** {@code of}: who is asked. */
    record Opinion(long id, String of) {}

    /** {@code before}: the last notice of the page before, if there is one. */
    Slice<Row> page(Actor me, @Nullable Long before) {
        var rows = sql.sql("""
            SELECT n.*, o.name AS asked
              FROM watch.notice n LEFT JOIN opinion.v_request o ON o.id = n.opinion
             WHERE n.recipient = :me AND n.id < :before
               AND (EXISTS (SELECT FROM dossier.v_party p
                            WHERE p.code = n.code AND p.agency = ANY (CAST(:agencies AS text[])) AND p.until IS NULL)
                    OR o.addressee = ANY (CAST(:asked AS text[])) OR o.asked_agency = ANY (CAST(:asking AS text[]))
                    OR o.desk_agency = ANY (CAST(:asking AS text[])))
             ORDER BY n.id DESC
             LIMIT 21
            """)
                .params(seen(me))
                .param("before", before == null ? Long.MAX_VALUE : before)
                .query(NoticeQuery::row)
                .list();
        if (rows.size() <= ROWS) return new Slice<>(rows, null);
        var page = rows.subList(0, ROWS);
        return new Slice<>(page, Long.toString(page.getLast().id()));
    }

    /** How many are unread, counted no further than {@link #UNREAD_MAX}. */
    int unread(Actor me) {
        return sql.sql("""
            SELECT count(*) FROM (
                SELECT FROM watch.notice n LEFT JOIN opinion.v_request o ON o.id = n.opinion
                 WHERE n.recipient = :me AND n.read_at IS NULL
                   AND (EXISTS (SELECT FROM dossier.v_party p
                                WHERE p.code = n.code AND p.agency = ANY (CAST(:agencies AS text[]))
                                  AND p.until IS NULL)
                        OR o.addressee = ANY (CAST(:asked AS text[])) OR o.asked_agency = ANY (CAST(:asking AS text[]))
                        OR o.desk_agency = ANY (CAST(:asking AS text[])))
                 LIMIT 100) counted
            """).params(seen(me)).query(Integer.class).single();
    }

    /** An opinion as its own page has it: whoever was asked or asked, and the desk that received. */
    private static Map<String, Object> seen(Actor me) {
        var asking = me.agenciesWhere(Permissions.OPINIONS);
        var asked = Stream.concat(asking.stream(), me.unitsWhere(Permissions.OPINIONS).stream());
        return Map.of(
                "me", me.username(),
                "agencies", me.agenciesWhere(Permissions.DOSSIERS).toArray(String[]::new),
                "asking", asking.toArray(String[]::new),
                "asked", asked.toArray(String[]::new));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var asked = row.getString("asked");
        return new Row(
                row.getLong("id"),
                row.getString("code"),
                row.getString("rung"),
                row.getLong("procedure_version"),
                row.getString("step_key"),
                Sql.instant(row, "due_at"),
                Sql.instant(row, "told_at"),
                Sql.instantOrNull(row, "read_at"),
                asked == null ? null : new Opinion(row.getLong("opinion"), asked));
    }
}
