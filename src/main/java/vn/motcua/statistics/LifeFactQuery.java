package vn.motcua.statistics;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** Reads the timeline: whose facts are new, and all facts of a dossier that statistics hang on. */
@Component
class LifeFactQuery {

    private static final int DOSSIERS = 500;

    private final JdbcClient sql;

    LifeFactQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** {@code last}: the place of the last one read, those that say nothing to statistics included. */
    record News(List<String> codes, Checkpoint last) {}

    /** A transaction that has not ended may yet write before what is there: only what is below all of them is read. */
    String horizon() {
        return sql.sql("SELECT CAST(pg_snapshot_xmin(pg_current_snapshot()) AS text)")
                .query(String.class)
                .single();
    }

    News after(Checkpoint place, String horizon, int facts) {
        var rows = sql.sql("""
            SELECT tx, position, code, kind FROM dossier.v_fact
             WHERE (tx, position) > (CAST(:tx AS xid8), :position) AND tx < CAST(:horizon AS xid8)
             ORDER BY tx, position LIMIT :facts
            """)
                .param("tx", place.tx())
                .param("position", place.position())
                .param("horizon", horizon)
                .param("facts", facts)
                .query((row, _) -> Map.entry(
                        new Checkpoint(row.getString("tx"), row.getLong("position")),
                        Lives.KINDS.contains(row.getString("kind")) ? row.getString("code") : ""))
                .list();
        var codes = rows.stream().map(Map.Entry::getValue).filter(it -> !it.isEmpty());
        return new News(
                codes.distinct().toList(),
                rows.isEmpty() ? place : rows.getLast().getKey());
    }

    /** By code, each in the order of writing. */
    Map<String, List<LifeFact>> of(Collection<String> codes) {
        return sql
                .sql("""
                    SELECT code, kind, agency, at, recorded_at,
                           CAST(b ->> 'procedureVersion' AS bigint) AS procedure_version, b ->> 'channel' AS channel,
                           CAST(b ->> 'dueAt' AS timestamptz) AS due_at, b ->> 'stands' = 'true' AS stands
                      FROM (SELECT f.*, CAST(f.body AS jsonb) -> 'body' AS b FROM dossier.v_fact f
                             WHERE f.code = ANY (CAST(:codes AS text[])) AND f.kind = ANY (CAST(:kinds AS text[]))) f
                     ORDER BY code, seq
                    """)
                .param("codes", codes.toArray(String[]::new))
                .param("kinds", Lives.KINDS.toArray(String[]::new))
                .query((row, _) -> Map.entry(row.getString("code"), fact(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, TreeMap::new, mapping(Map.Entry::getValue, toList())));
    }

    /** Those of which nothing is still to be followed. */
    List<String> followed(String after, String upTo) {
        return sql.sql("""
            SELECT d.code FROM dossier.v_dossier d
             WHERE d.code > :after AND d.code <= :upTo
               AND NOT EXISTS (
                   SELECT FROM dossier.v_fact f, statistics.checkpoint c
                    WHERE f.code = d.code AND c.follower = 'lives' AND (f.tx, f.position) > (c.tx, c.position))
             ORDER BY d.code LIMIT :dossiers
            """)
                .param("after", after)
                .param("upTo", upTo)
                .param("dossiers", DOSSIERS)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static LifeFact fact(ResultSet row) throws SQLException {
        @Nullable Instant dueAt = Sql.instantOrNull(row, "due_at");
        return new LifeFact(
                row.getString("kind"),
                row.getString("agency"),
                Sql.instant(row, "at"),
                Sql.instant(row, "recorded_at"),
                new LifeFact.Said(
                        row.getLong("procedure_version"), row.getString("channel"), dueAt, row.getBoolean("stands")));
    }
}
