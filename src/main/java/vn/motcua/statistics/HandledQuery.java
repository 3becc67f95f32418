package vn.motcua.statistics;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/**
 * Each dossier that was handled in a period, how it came into it and how it stands at its end; as known now or as known
 * on a past day. Written on its own, so that the tallies can be proved by it.
 */
@Component
class HandledQuery {

    private static final String HANDLED = """
        WITH handled AS (
            SELECT l.code, l.procedure_version, l.received_at, l.due_at, l.exit_at, e.line, e.entry, e.standing
              FROM statistics.life l
              JOIN catalogue.v_procedure_version p ON p.id = l.procedure_version
              JOIN organisation.v_heir h
                ON h.agency = l.agency AND daterange(h.since, h.until) @> CAST(:on AS date)
             CROSS JOIN LATERAL (
                SELECT p.field AS line,
                       CASE WHEN l.received_at >= :from THEN 'RECEIVED_' || l.channel ELSE 'CARRIED' END AS entry,
                       CASE WHEN l.exit_at < :until THEN l.exit_kind
                            ELSE coalesce(
                                (SELECT s.kind FROM statistics.spell s
                                  WHERE s.code = l.code AND s.from_at < :until AND s.to_at >= :until
                                  ORDER BY s.kind = 'LATE' LIMIT 1),
                                CASE WHEN l.since_at < :until AND l.due_at < :until THEN 'LATE' END, 'IN_TIME')
                       END AS standing) e
             WHERE l.agency = ANY (CAST(:agencies AS text[])) AND l.counted AND l.received_at < :until
               AND (CAST(:field AS text) IS NULL OR p.field = :field)
               AND (CAST(:procedure AS text) IS NULL OR p.family = :procedure)
               AND (CAST(:channel AS text) IS NULL OR l.channel = :channel)
               AND (l.exit_at IS NULL OR l.exit_at >= :from)
               AND NOT EXISTS (
                   SELECT FROM statistics.spell s
                    WHERE s.code = l.code AND s.kind <> 'LATE' AND s.from_at < :from AND s.to_at >= :until))
        SELECT * FROM handled
        """;

    /** Dossiers and their spells as they were known at a moment. */
    private static final String LIFE_THEN = """
        SELECT * FROM statistics.life WHERE known_from <= :known
         UNION ALL
        SELECT code, agency, procedure_version, channel, received_at, since_at, due_at, exit_kind, exit_at, counted,
               known_from
          FROM statistics.life_before WHERE known_from <= :known AND known_to > :known
        """;

    private static final String SPELL_THEN = "(SELECT * FROM statistics.spell WHERE known_from <= :known)";

    private static final String COUNTED =
            "line, entry, standing, count(*) AS n FROM handled GROUP BY line, entry, standing";

    private final JdbcClient sql;

    HandledQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** By line; each dossier is looked at. */
    Map<String, Counts> counts(Asked it, Instant now) {
        var counts = new TreeMap<String, Map<Measure, Long>>();
        handled(COUNTED, it, now).query(row -> {
            var line = counts.computeIfAbsent(row.getString("line"), _ -> new EnumMap<>(Measure.class));
            line.merge(measure(row.getString("entry")), row.getLong("n"), Long::sum);
            line.merge(measure(row.getString("standing")), row.getLong("n"), Long::sum);
        });
        var lines = new TreeMap<String, Counts>();
        counts.forEach((line, values) -> lines.put(line, new Counts(values)));
        return lines;
    }

    /** {@code read}: what is read from {@code handled}, the dossiers handled in that period. */
    StatementSpec handled(String read, Asked it, Instant now) {
        var handled = it.by().in(HANDLED);
        var then = it.known() == null ? handled : then(handled);
        var asked = sql.sql(then.replace("* FROM handled", read))
                .param("on", it.on())
                .param("agencies", it.agencies().toArray(String[]::new))
                .param("from", Sql.at(it.period().begins()))
                .param("until", Sql.at(it.cutOff(now)))
                .param("field", it.only().field())
                .param("procedure", it.only().procedure())
                .param("channel", it.only().channel());
        return it.known() == null ? asked : asked.param("known", Sql.at(it.known()));
    }

    /** A statement about dossiers as they were known at a moment. */
    static String then(String handled) {
        return handled.replace("statistics.life l", "(" + LIFE_THEN + ") l")
                .replace("statistics.spell s", SPELL_THEN + " s");
    }

    private static Measure measure(String key) {
        return switch (key) {
            case "IN_TIME" -> Measure.OPEN_IN_TIME;
            case "LATE" -> Measure.OPEN_LATE;
            default -> Measure.valueOf(key);
        };
    }
}
