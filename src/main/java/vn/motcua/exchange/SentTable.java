package vn.motcua.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** The outbox: messages as the bytes they will always be, and whether the partner has taken them. */
@Component
class SentTable {

    private final JdbcClient sql;

    SentTable(JdbcClient sql) {
        this.sql = sql;
    }

    record Sent(
            String id,
            String code,
            long seq,
            String type,
            String body,
            Instant queuedAt,
            int attempts,
            @Nullable String lastError) {}

    /** The next place in what is told about that dossier; the caller holds its shared row. */
    long nextSeq(PartnerName partner, String code) {
        return sql.sql("SELECT coalesce(max(seq), 0) + 1 FROM exchange.sent WHERE partner = :partner AND code = :code")
                .param("partner", partner.value())
                .param("code", code)
                .query(Long.class)
                .single();
    }

    void queue(Message message, byte[] body, Instant now) {
        sql.sql("""
            INSERT INTO exchange.sent (id, partner, code, seq, type, body, queued_at, next_try_at)
            VALUES (:id, :partner, :code, :seq, :type, :body, :now, :now)
            """)
                .param("id", message.id())
                .param("partner", message.address().recipient().value())
                .param("code", message.subject())
                .param("seq", message.sequence())
                .param("type", message.type())
                .param("body", body)
                .param("now", Sql.at(now))
                .update();
    }

    /** The first untaken message of each dossier, the oldest first, if its pause is over. */
    List<Sent> heads(PartnerName partner, Instant now, int limit) {
        return sql.sql("""
            SELECT h.* FROM (
                   SELECT DISTINCT ON (code) id, code, seq, type, body, queued_at, attempts, next_try_at, last_error
                     FROM exchange.sent WHERE partner = :partner AND sent_at IS NULL
                    ORDER BY code, seq) h
             WHERE h.next_try_at <= :now
             ORDER BY h.queued_at, h.code
             LIMIT :limit
            """)
                .param("partner", partner.value())
                .param("now", Sql.at(now))
                .param("limit", limit)
                .query(SentTable::sent)
                .list();
    }

    /** What waits, the oldest first. */
    List<Sent> waiting(PartnerName partner, int limit) {
        return sql.sql("""
            SELECT id, code, seq, type, body, queued_at, attempts, last_error
              FROM exchange.sent WHERE partner = :partner AND sent_at IS NULL
             ORDER BY queued_at, code, seq LIMIT :limit
            """)
                .param("partner", partner.value())
                .param("limit", limit)
                .query(SentTable::sent)
                .list();
    }

    /** Whether we have tried to tell that partner anything of that dossier, so that it may know of it. */
    boolean mayBeKnown(PartnerName partner, String code) {
        return sql.sql("""
            SELECT EXISTS (SELECT FROM exchange.sent WHERE partner = :partner AND code = :code AND attempts > 0)
            """)
                .param("partner", partner.value())
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    void taken(String id, Instant now) {
        sql.sql("""
            UPDATE exchange.sent SET sent_at = :now, attempts = attempts + 1, last_error = NULL WHERE id = :id
            """).param("now", Sql.at(now)).param("id", id).update();
    }

    void notTaken(Sent message, Instant next, String error) {
        sql.sql("""
            UPDATE exchange.sent SET attempts = attempts + 1, next_try_at = :next, last_error = :error
             WHERE id = :id
            """)
                .param("next", Sql.at(next))
                .param("error", error)
                .param("id", message.id())
                .update();
    }

    private static Sent sent(ResultSet row, int number) throws SQLException {
        return new Sent(
                row.getString("id"),
                row.getString("code"),
                row.getLong("seq"),
                row.getString("type"),
                new String(row.getBytes("body"), UTF_8),
                Sql.instant(row, "queued_at"),
                row.getInt("attempts"),
                row.getString("last_error"));
    }
}
