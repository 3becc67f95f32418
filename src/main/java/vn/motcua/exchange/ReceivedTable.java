package vn.motcua.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Sql;

/** The inbox: every message once, by its id and by its place among those about its dossier. */
@Component
class ReceivedTable {

    private static final String COLUMNS = """
            SELECT partner, id, code, seq, type, body, received_at, state, reason, reason_args, tries
              FROM exchange.received
            """;

    private final JdbcClient sql;

    ReceivedTable(JdbcClient sql) {
        this.sql = sql;
    }

    enum State {
        WAITING,
        APPLIED,
        REFUSED
    }

    record Received(Key key, long seq, String type, String body, Instant receivedAt, Standing standing) {}

    record Key(PartnerName partner, String id, String code) {}

    record Standing(State state, @Nullable Refusal reason, int tries) {}

    /** False when its id or its place is taken. */
    boolean keep(Message message, byte[] body, Instant now) {
        return sql.sql("""
                INSERT INTO exchange.received (partner, id, code, seq, type, body, received_at, next_try_at)
                VALUES (:partner, :id, :code, :seq, :type, :body, :now, :now)
                ON CONFLICT DO NOTHING
                """)
                        .param("partner", message.source().value())
                        .param("id", message.id())
                        .param("code", message.subject())
                        .param("seq", message.sequence())
                        .param("type", message.type())
                        .param("body", body)
                        .param("now", Sql.at(now))
                        .update()
                == 1;
    }

    Optional<Received> find(PartnerName partner, String id) {
        return sql.sql(COLUMNS + " WHERE partner = :partner AND id = :id")
                .param("partner", partner.value())
                .param("id", id)
                .query(ReceivedTable::received)
                .optional();
    }

    /** The first that waits, if none before it is missing. */
    Optional<Received> next(PartnerName partner, String code) {
        return sql.sql(COLUMNS + """
                 WHERE partner = :partner AND code = :code
                   AND seq = 1 + coalesce((SELECT max(d.seq) FROM exchange.received d
                                            WHERE d.partner = :partner AND d.code = :code AND d.state <> 'WAITING'), 0)
                """)
                .param("partner", partner.value())
                .param("code", code)
                .query(ReceivedTable::received)
                .optional();
    }

    /** One act at a time for a dossier and a partner, on whatever node. */
    void lock(PartnerName partner, String code) {
        sql.sql("SELECT pg_advisory_xact_lock(hashtextextended('exchange.received ' || :partner || ' ' || :code, 0))")
                .param("partner", partner.value())
                .param("code", code)
                .query((row, _) -> row.getObject(1) == null)
                .single();
    }

    void settle(Received message, State state, @Nullable Refusal reason, Instant nextTry) {
        sql.sql("""
                UPDATE exchange.received
                   SET state = :state, reason = :reason, reason_args = CAST(:args AS text[]), tries = tries + 1,
                       next_try_at = :next
                 WHERE partner = :partner AND id = :id AND state = 'WAITING'
                """)
                .param("state", state.name())
                .param("reason", reason == null ? null : reason.key())
                .param("args", reason == null ? new String[0] : reason.args().toArray(String[]::new))
                .param("next", Sql.at(nextTry))
                .param("partner", message.key().partner().value())
                .param("id", message.key().id())
                .update();
    }

    record Stream(String partner, String code) {}

    List<Stream> toTry(Instant now, int limit) {
        return sql.sql("""
                SELECT DISTINCT partner, code FROM exchange.received
                 WHERE state = 'WAITING' AND next_try_at <= :now ORDER BY partner, code LIMIT :limit
                """)
                .param("now", Sql.at(now))
                .param("limit", limit)
                .query((row, _) -> new Stream(row.getString("partner"), row.getString("code")))
                .list();
    }

    /** What waits or was refused, the latest first. */
    List<Received> troubled(PartnerName partner, int limit) {
        return sql.sql(COLUMNS
                        + " WHERE partner = :partner AND state <> 'APPLIED' ORDER BY received_at DESC LIMIT :limit")
                .param("partner", partner.value())
                .param("limit", limit)
                .query(ReceivedTable::received)
                .list();
    }

    void turnedAway(String source, String reason, String id, Instant now) {
        sql.sql("""
                INSERT INTO exchange.turned_away AS t (source, reason, day, last_at, last_id)
                VALUES (:source, :reason, :day, :now, :id)
                ON CONFLICT (source, reason, day) DO UPDATE
                   SET times = t.times + 1, last_at = excluded.last_at, last_id = excluded.last_id
                """)
                .param("source", source)
                .param("reason", reason)
                .param("day", LocalDate.ofInstant(now, LegalClock.ZONE))
                .param("now", Sql.at(now))
                .param("id", id)
                .update();
    }

    private static Received received(ResultSet row, int number) throws SQLException {
        var reason = row.getString("reason");
        var args = (String[]) row.getArray("reason_args").getArray();
        return new Received(
                new Key(new PartnerName(row.getString("partner")), row.getString("id"), row.getString("code")),
                row.getLong("seq"),
                row.getString("type"),
                new String(row.getBytes("body"), UTF_8),
                Sql.instant(row, "received_at"),
                new Standing(
                        State.valueOf(row.getString("state")),
                        reason == null ? null : Refusal.of(reason, (Object[]) args),
                        row.getInt("tries")));
    }
}
