package vn.motcua.route;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The open steps an officer sees, most endangered first. Each list walks an index of its own and stops at the end of
 * the page. Parameters: {@link Worklist#values}.
 */
@Component
class WorklistQuery {

    private final JdbcClient sql;

    WorklistQuery(JdbcClient sql) {
        this.sql = sql;
    }

    record Row(
            long id,
            long version,
            String code,
            long procedure,
            What what,
            Post post,
            @Nullable String holder,
            Instant dueAt,
            Instant latestStart) {

        boolean isOnTheWay() {
            return what.kind().equals(OpenStep.HANDOVER);
        }
    }

    record What(String step, String kind, String requester) {}

    record Post(String agency, String unit, String role) {}

    List<Row> page(Worklist.Tab tab, Map<String, @Nullable Object> values) {
        return switch (tab) {
            case IN_HAND, WAITING, MINE, TODAY, LATE -> inHand(values);
            case SENT -> sent(values);
            case UNIT -> headed(values);
        };
    }

    /** What waits for this officer's posts, and what this officer holds. */
    private List<Row> inHand(Map<String, @Nullable Object> values) {
        return sql.sql("""
                SELECT u.id, u.version, u.code, u.procedure_version, u.step_key, u.kind, u.agency, u.unit, u.role,
                       u.holder, u.due_at, u.latest_start, r.name AS requester
                  FROM ((SELECT s.* FROM route.step_open s
                          WHERE :held AND s.holder = :me AND s.due_at >= :dueFrom AND s.due_at < :dueTo
                            AND (:procedure = 0 OR s.procedure_version = :procedure)
                            AND (s.latest_start, s.id) > (:afterStart, :afterId)
                          ORDER BY s.latest_start, s.id LIMIT :limit)
                        UNION ALL
                        (SELECT w.* FROM unnest(CAST(:units AS text[]), CAST(:roles AS text[])) AS post (unit, role)
                          CROSS JOIN LATERAL (
                                SELECT s.* FROM route.step_open s
                                 WHERE :waiting AND s.unit = post.unit AND s.role = post.role
                                   AND s.holder IS NULL AND s.kind <> 'HANDOVER'
                                   AND s.due_at >= :dueFrom AND s.due_at < :dueTo
                                   AND (:procedure = 0 OR s.procedure_version = :procedure)
                                   AND (s.latest_start, s.id) > (:afterStart, :afterId)
                                 ORDER BY s.latest_start, s.id LIMIT :limit) w
                          ORDER BY w.latest_start, w.id LIMIT :limit)) u
                  JOIN dossier.v_requester r ON r.code = u.code
                 ORDER BY u.latest_start, u.id
                 LIMIT :limit
                """).params(values).query(WorklistQuery::row).list();
    }

    /** What this officer's units have sent and nobody has accepted yet. */
    private List<Row> sent(Map<String, @Nullable Object> values) {
        return sql.sql("""
                SELECT u.id, u.version, u.code, u.procedure_version, u.step_key, u.kind, u.agency, u.unit, u.role,
                       u.holder, u.due_at, u.latest_start, r.name AS requester
                  FROM unnest(CAST(:own AS text[])) AS own (unit)
                 CROSS JOIN LATERAL (
                       SELECT s.* FROM route.step_open s
                        WHERE s.unit = own.unit AND s.kind = 'HANDOVER'
                          AND (:procedure = 0 OR s.procedure_version = :procedure)
                          AND (s.latest_start, s.id) > (:afterStart, :afterId)
                        ORDER BY s.latest_start, s.id LIMIT :limit) u
                  JOIN dossier.v_requester r ON r.code = u.code
                 ORDER BY u.latest_start, u.id
                 LIMIT :limit
                """).params(values).query(WorklistQuery::row).list();
    }

    /** All that the units have which this officer heads. */
    private List<Row> headed(Map<String, @Nullable Object> values) {
        return sql.sql("""
                SELECT u.id, u.version, u.code, u.procedure_version, u.step_key, u.kind, u.agency, u.unit, u.role,
                       u.holder, u.due_at, u.latest_start, r.name AS requester
                  FROM unnest(CAST(:headed AS text[])) AS headed (unit)
                 CROSS JOIN LATERAL (
                       SELECT s.* FROM route.step_open s
                        WHERE s.unit = headed.unit
                          AND (:procedure = 0 OR s.procedure_version = :procedure)
                          AND (s.latest_start, s.id) > (:afterStart, :afterId)
                        ORDER BY s.latest_start, s.id LIMIT :limit) u
                  JOIN dossier.v_requester r ON r.code = u.code
                 ORDER BY u.latest_start, u.id
                 LIMIT :limit
                """).params(values).query(WorklistQuery::row).list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getLong("version"),
                row.getString("code"),
                row.getLong("procedure_version"),
                new What(row.getString("step_key"), row.getString("kind"), row.getString("requester")),
                new Post(row.getString("agency"), row.getString("unit"), row.getString("role")),
                row.getString("holder"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getObject("latest_start", OffsetDateTime.class).toInstant());
    }
}
