package vn.motcua.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Slice;
import vn.motcua.platform.Sql;

/** The dossiers of a list: of each agency a range of one index is walked, merged, left at the end of the page. */
@Component
class LiveQuery {

    static final int ROWS = 50;

    private static final String RECEIVED = """
        SELECT s.* FROM unnest(CAST(:agencies AS text[])) AS a (agency)
         CROSS JOIN LATERAL (
            SELECT l.code, l.agency, l.procedure_version, l.received_at, l.due_at, l.received_at AS at
              FROM statistics.v_life l
             WHERE l.agency = a.agency AND l.counted AND l.received_at < :until
               AND (l.received_at, l.code) > (:afterAt, :afterCode)
             ORDER BY l.received_at, l.code LIMIT :rows) s
         ORDER BY s.at, s.code LIMIT :rows
        """;

    private static final String ENDED = """
        SELECT s.* FROM unnest(CAST(:agencies AS text[])) AS a (agency)
         CROSS JOIN LATERAL (
            SELECT l.code, l.agency, l.procedure_version, l.received_at, l.due_at, l.exit_at AS at
              FROM statistics.v_life l
             WHERE l.agency = a.agency AND l.counted AND l.exit_at IS NOT NULL
               AND l.exit_kind IN ('EARLY', 'ON_TIME', 'OVERDUE')
               AND l.exit_at < :until AND (l.exit_at, l.code) > (:afterAt, :afterCode)
             ORDER BY l.exit_at, l.code LIMIT :rows) s
         ORDER BY s.at, s.code LIMIT :rows
        """;

    private static final String RETURNED = """
        SELECT s.* FROM unnest(CAST(:agencies AS text[])) AS a (agency)
         CROSS JOIN LATERAL (
            SELECT d.code, d.agency, d.procedure_version, d.received_at, d.due_at, d.returned_at AS at
              FROM dossier.v_dossier d JOIN statistics.v_life l ON l.code = d.code AND l.counted
             WHERE d.agency = a.agency AND d.returned_at < :until
               AND (d.returned_at, d.code) > (:afterAt, :afterCode)
             ORDER BY d.returned_at, d.code LIMIT :rows) s
         ORDER BY s.at, s.code LIMIT :rows
        """;

    private static final String DUE = """
        SELECT s.* FROM unnest(CAST(:agencies AS text[])) AS a (agency)
         CROSS JOIN LATERAL (
            SELECT l.code, l.agency, l.procedure_version, l.received_at, l.due_at, l.due_at AS at
              FROM statistics.v_life l
             WHERE l.agency = a.agency AND l.counted AND l.exit_at IS NULL AND l.due_at < :until
               AND (l.due_at, l.code) > (:afterAt, :afterCode)
             ORDER BY l.due_at, l.code LIMIT :rows) s
         ORDER BY s.at, s.code LIMIT :rows
        """;

    private final JdbcClient sql;

    LiveQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** {@code at}: the moment that puts it into the list; {@code dueAt}: none while its clock stands still. */
    record Row(
            String code,
            String agency,
            long procedure,
            Instant receivedAt,
            @Nullable Instant dueAt,
            Instant at) {}

    /** Oldest moment first; {@code after}: the last row of the page before. */
    Slice<Row> page(LiveList list, List<String> agencies, LiveList.Range range, @Nullable After after) {
        var found = first(list, agencies, range, after, ROWS + 1);
        if (found.size() <= ROWS) return new Slice<>(found, null);
        var page = found.subList(0, ROWS);
        return new Slice<>(page, After.of(page.getLast()).text());
    }

    List<Row> first(LiveList list, List<String> agencies, LiveList.Range range, @Nullable After after, int rows) {
        var from = after == null || after.at().isBefore(range.from()) ? new After(range.from(), "") : after;
        return sql.sql(statement(list, rows))
                .param("agencies", agencies.toArray(String[]::new))
                .param("until", Sql.at(range.until()))
                .param("afterAt", Sql.at(from.at()))
                .param("afterCode", from.key())
                .query(LiveQuery::row)
                .list();
    }

    /** How many rows stands in the statement: a plan that is made for all values must know it. */
    static String statement(LiveList list, int rows) {
        var range = switch (list) {
            case RECEIVED -> RECEIVED;
            case ENDED -> ENDED;
            case RETURNED -> RETURNED;
            case TODAY, SOON, LATE -> DUE;
        };
        return range.replace(":rows", Integer.toString(rows));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("code"),
                row.getString("agency"),
                row.getLong("procedure_version"),
                Sql.instant(row, "received_at"),
                Sql.instantOrNull(row, "due_at"),
                Sql.instant(row, "at"));
    }
}
