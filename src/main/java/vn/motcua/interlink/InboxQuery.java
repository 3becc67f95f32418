package vn.motcua.interlink;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/**
 * Offers that wait for an answer, the oldest first: those made to units, or those that units have made. Of a dossier
 * that is stopped (status 8) nobody awaits one; should its handling go on, so does its offer.
 */
@Component
class InboxQuery {

    // A range, not an equality: only the index of that unit has this order, so that no plan walks all offers by id.
    private static final String WAITING = """
        SELECT h.* FROM unnest(CAST(:units AS text[])) AS own (unit)
         CROSS JOIN LATERAL (
               SELECT o.* FROM interlink.handover o
                WHERE o.answer = 'OFFERED' AND (o.to_unit, o.id) > (own.unit, :after) AND o.to_unit <= own.unit
                  AND (o.stood_since IS NULL
                       OR (SELECT s.status FROM dossier.v_dossier s WHERE s.code = o.code) <> 8)
                ORDER BY o.to_unit, o.id LIMIT :rows) h
         ORDER BY h.id LIMIT :rows
        """;

    private static final String PAGE = """
        SELECT h.id, h.code, d.procedure_version, r.name AS requester, h.from_unit, h.to_unit, h.next_step,
               h.offered_by, h.offered_at, d.due_at
          FROM interlink.handover h
          JOIN dossier.v_dossier d ON d.code = h.code
          JOIN dossier.v_requester r ON r.code = h.code
         ORDER BY h.id
        """;

    private final JdbcClient sql;

    InboxQuery(JdbcClient sql) {
        this.sql = sql;
    }

    record Row(
            long id,
            String code,
            long procedure,
            String requester,
            Route route,
            Instant offeredAt,
            @Nullable Instant dueAt) {}

    record Route(String fromUnit, String toUnit, String nextStep, String offeredBy) {}

    InboxCounts counts(List<String> units) {
        return new InboxCounts(count(Inbox.Direction.IN, units), count(Inbox.Direction.OUT, units));
    }

    private int count(Inbox.Direction direction, List<String> units) {
        return sql.sql("SELECT count(*) FROM interlink.handover"
                        .replace("interlink.handover", "(" + range(direction, InboxCounts.COUNT_MAX) + ") counted"))
                .param("units", units.toArray(String[]::new))
                .param("after", 0)
                .query(Integer.class)
                .single();
    }

    List<Row> page(Inbox.Direction direction, List<String> units, long after, int limit) {
        return sql.sql(PAGE.replace("interlink.handover h", "(" + range(direction, limit) + ") h"))
                .param("units", units.toArray(String[]::new))
                .param("after", after)
                .query(InboxQuery::row)
                .list();
    }

    // How many rows stands in the statement: a plan that is made for all values must know it.
    private static String range(Inbox.Direction direction, int rows) {
        var way = direction == Inbox.Direction.IN ? WAITING : WAITING.replace("o.to_unit", "o.from_unit");
        return way.replace(":rows", Integer.toString(rows));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getString("code"),
                row.getLong("procedure_version"),
                row.getString("requester"),
                new Route(
                        row.getString("from_unit"),
                        row.getString("to_unit"),
                        row.getString("next_step"),
                        row.getString("offered_by")),
                Sql.instant(row, "offered_at"),
                Sql.instantOrNull(row, "due_at"));
    }
}
