package vn.motcua.interlink;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Slice;
import vn.motcua.platform.Sql;

/** What is on the way until it is answered, the most overdue first: of each unit and agency a range of one index. */
@Component
class OnTheWayQuery {

    static final int COUNT_MAX = 100; // counted no further

    private static final String INWARD = """
        SELECT w.* FROM (
            SELECT h.* FROM unnest(CAST(:units AS text[])) AS own (unit)
             CROSS JOIN LATERAL (
                   SELECT o.* FROM interlink.handover o
                    WHERE o.answer = 'OFFERED' AND o.to_unit = own.unit AND o.answer_by <= :until
                      AND (o.answer_by, o.id) > (:afterAt, :afterId)
                    ORDER BY o.answer_by, o.id LIMIT :rows) h
             UNION ALL SELECT h.* FROM unnest(CAST(:agencies AS text[])) AS own (agency)
             CROSS JOIN LATERAL (
                   SELECT o.* FROM interlink.handover o
                    WHERE o.answer = 'OFFERED' AND o.to_agency = own.agency AND o.answer_by <= :until
                      AND (o.answer_by, o.id) > (:afterAt, :afterId)
                    ORDER BY o.answer_by, o.id LIMIT :rows) h) w
         ORDER BY w.answer_by, w.id LIMIT :rows
        """;

    private static final String PAGE = """
        SELECT h.id, h.code, d.procedure_version, h.from_agency, h.from_unit, h.to_agency, h.to_unit, h.next_step,
               h.offered_by, h.offered_at, h.stood_since, nullif(h.answer_by, 'infinity') AS answer_by, h.slip,
               s.made_at, coalesce(t.paused_minutes, 0) AS paused_minutes
          FROM interlink.handover h JOIN dossier.v_dossier d ON d.code = h.code
          LEFT JOIN interlink.transfer_slip s ON s.code = h.slip
          LEFT JOIN route.v_step_time t ON t.code = h.code AND t.leg_no = h.leg_no AND t.closed_at IS NULL
         ORDER BY h.answer_by, h.id
        """;

    private final JdbcClient sql;

    OnTheWayQuery(JdbcClient sql) {
        this.sql = sql;
    }

    record Row(long id, String code, long procedure, Way way, Time time, TransferSlip.@Nullable Made slip) {

        OnTheWay.After after() {
            return new OnTheWay.After(time.answerBy(), id);
        }
    }

    record Way(String fromAgency, String fromUnit, String toAgency, String toUnit, String nextStep) {}

    /** {@code paused}: working minutes in which the clock stood still, without those since {@code stoodSince}. */
    record Time(
            String offeredBy,
            Instant offeredAt,
            @Nullable Instant stoodSince,
            @Nullable Instant answerBy,
            long paused) {}

    Slice<Row> page(OnTheWay list, int limit, Instant now) {
        var rows = sql.sql(PAGE.replace("FROM interlink.handover h", "FROM (" + range(list, limit + 1) + ") h"))
                .params(list.values(now))
                .query(OnTheWayQuery::row)
                .list();
        if (rows.size() <= limit) return new Slice<>(rows, null);
        return new Slice<>(rows.subList(0, limit), rows.get(limit - 1).after().text());
    }

    int count(OnTheWay list, Instant now) {
        return sql.sql("SELECT count(*) FROM interlink.handover"
                        .replace("interlink.handover", "(" + range(list, COUNT_MAX) + ") counted"))
                .params(list.values(now))
                .query(Integer.class)
                .single();
    }

    // How many rows stands in the statement: a plan that is made for all values must know it.
    private static String range(OnTheWay list, int rows) {
        var ways = list.direction() == Inbox.Direction.IN ? INWARD : INWARD.replace("o.to_", "o.from_");
        return ways.replace(":rows", Integer.toString(rows));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getString("code"),
                row.getLong("procedure_version"),
                way(row),
                new Time(
                        row.getString("offered_by"),
                        Sql.instant(row, "offered_at"),
                        Sql.instantOrNull(row, "stood_since"),
                        Sql.instantOrNull(row, "answer_by"),
                        row.getLong("paused_minutes")),
                TransferSlip.Made.of(row.getString("slip"), Sql.instantOrNull(row, "made_at")));
    }

    private static Way way(ResultSet row) throws SQLException {
        return new Way(
                row.getString("from_agency"),
                row.getString("from_unit"),
                row.getString("to_agency"),
                row.getString("to_unit"),
                row.getString("next_step"));
    }
}
