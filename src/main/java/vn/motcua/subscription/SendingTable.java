package vn.motcua.subscription;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** Every mail that was or is to be sent; kept before it is tried, so that a crash loses none. */
@Component
class SendingTable {

    private final JdbcClient sql;

    SendingTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** A moment of a view is sent once, whoever else has written it down. */
    void add(UUID id, long view, Instant dueAt, String query, Instant now) {
        sql.sql("""
            INSERT INTO subscription.sending (id, view, due_at, query, state, next_try_at)
            VALUES (:id, :view, :dueAt, :query, 'WAITING', :now) ON CONFLICT DO NOTHING
            """)
                .param("id", id)
                .param("view", view)
                .param("dueAt", Sql.at(dueAt))
                .param("query", query)
                .param("now", Sql.at(now))
                .update();
    }

    /** One whose time has come, or whose try was broken off; nobody else takes it before that moment. */
    Optional<Sending> take(Instant now, Instant brokenOffAt) {
        return sql.sql("""
            UPDATE subscription.sending
               SET state = 'TRYING', attempts = attempts + 1, next_try_at = :brokenOffAt
             WHERE id = (SELECT id FROM subscription.sending
                          WHERE state IN ('WAITING', 'TRYING') AND next_try_at <= :now
                          ORDER BY next_try_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING id, view, due_at, query, state, attempts, address, failure, settled_at
            """)
                .param("now", Sql.at(now))
                .param("brokenOffAt", Sql.at(brokenOffAt))
                .query(SendingTable::sending)
                .optional();
    }

    /** Says nothing of one that somebody else has taken since. */
    void sent(Sending it, String address, Instant now) {
        sql.sql("""
            UPDATE subscription.sending SET state = 'SENT', address = :address, failure = NULL, settled_at = :now
             WHERE id = :id AND state = 'TRYING' AND attempts = :attempts
            """)
                .param("address", address)
                .param("now", Sql.at(now))
                .param("id", it.id())
                .param("attempts", it.attempts())
                .update();
    }

    void tryAgain(Sending it, String failure, Instant next) {
        sql.sql("""
            UPDATE subscription.sending SET state = 'WAITING', failure = :failure, next_try_at = :next
             WHERE id = :id AND state = 'TRYING' AND attempts = :attempts
            """)
                .param("failure", failure)
                .param("next", Sql.at(next))
                .param("id", it.id())
                .param("attempts", it.attempts())
                .update();
    }

    void giveUp(Sending it, String failure, Instant now) {
        sql.sql("""
            UPDATE subscription.sending SET state = 'GIVEN_UP', failure = :failure, settled_at = :now
             WHERE id = :id AND state = 'TRYING' AND attempts = :attempts
            """)
                .param("failure", failure)
                .param("now", Sql.at(now))
                .param("id", it.id())
                .param("attempts", it.attempts())
                .update();
    }

    /** Nobody waits any more for what has not gone. */
    void giveUpAll(long view, String failure, Instant now) {
        sql.sql("""
            UPDATE subscription.sending SET state = 'GIVEN_UP', failure = :failure, settled_at = :now
             WHERE view = :view AND state = 'WAITING'
            """)
                .param("failure", failure)
                .param("now", Sql.at(now))
                .param("view", view)
                .update();
    }

    /** The newest first. */
    List<Sending> of(long view, int most) {
        return sql.sql("""
            SELECT id, view, due_at, query, state, attempts, address, failure, settled_at
              FROM subscription.sending WHERE view = :view ORDER BY due_at DESC LIMIT :most
            """)
                .param("view", view)
                .param("most", most)
                .query(SendingTable::sending)
                .list();
    }

    private static Sending sending(ResultSet row, int number) throws SQLException {
        return new Sending(
                row.getObject("id", UUID.class),
                row.getLong("view"),
                Sql.instant(row, "due_at"),
                row.getString("query"),
                Sending.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("address"),
                row.getString("failure"),
                Sql.instantOrNull(row, "settled_at"));
    }
}
