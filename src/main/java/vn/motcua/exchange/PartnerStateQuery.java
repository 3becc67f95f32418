package vn.motcua.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Sql;

/** How the exchange with each partner stands: what waits, since when, what was refused. */
@Component
class PartnerStateQuery {

    private static final Duration TURNED_AWAY_SHOWN = Duration.ofDays(30);
    private static final int REASONS_MAX = 20;

    private final JdbcClient sql;

    PartnerStateQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** {@code oldest}: since when the first message of the queue waits. */
    record Row(
            String name, long queued, @Nullable Instant oldest, long waiting, long refused, long legs, long offered) {}

    Map<String, Row> all() {
        return sql.sql("""
            SELECT p.name,
                   (SELECT count(*) FROM exchange.sent s WHERE s.partner = p.name AND s.sent_at IS NULL) AS queued,
                   (SELECT min(s.queued_at) FROM exchange.sent s
                     WHERE s.partner = p.name AND s.sent_at IS NULL) AS oldest,
                   (SELECT count(*) FROM exchange.received r
                     WHERE r.partner = p.name AND r.state = 'WAITING') AS waiting,
                   (SELECT count(*) FROM exchange.received r
                     WHERE r.partner = p.name AND r.state = 'REFUSED') AS refused,
                   (SELECT count(*) FROM route.v_open_step o WHERE o.holder = 'partner.' || p.name) AS legs,
                   (SELECT count(*) FROM exchange.seat t JOIN interlink.v_handover h ON h.to_agency = t.agency
                     WHERE t.partner = p.name AND h.answer = 'OFFERED') AS offered
              FROM exchange.partner p
            """).query(PartnerStateQuery::row).list().stream()
                .collect(Collectors.toMap(Row::name, it -> it));
    }

    record TurnedAway(String reason, long times, Instant lastAt, String lastId) {}

    /** What came in that partner's name, or in nobody's we know for an empty one. */
    List<TurnedAway> turnedAway(String source, Instant now) {
        return sql.sql("""
            SELECT reason, sum(times) AS times, max(last_at) AS last_at, max(last_id) AS last_id
              FROM exchange.turned_away WHERE source = :source AND day >= :since
             GROUP BY reason ORDER BY max(last_at) DESC LIMIT :max
            """)
                .param("source", source)
                .param("since", LocalDate.ofInstant(now.minus(TURNED_AWAY_SHOWN), LegalClock.ZONE))
                .param("max", REASONS_MAX)
                .query((row, _) -> new TurnedAway(
                        row.getString("reason"),
                        row.getLong("times"),
                        Sql.instant(row, "last_at"),
                        row.getString("last_id")))
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("name"),
                row.getLong("queued"),
                Sql.instantOrNull(row, "oldest"),
                row.getLong("waiting"),
                row.getLong("refused"),
                row.getLong("legs"),
                row.getLong("offered"));
    }
}
