package vn.motcua.platform;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys of retries, each with the answer it got. */
@Component
class OnceTable {

    private static final int DAYS_KEPT = 7;
    private static final int KEYS_PER_SWEEP_MAX = 10_000;

    private final JdbcClient sql;

    OnceTable(JdbcClient sql) {
        this.sql = sql;
    }

    record Earlier(String bodyHash, int status, String answer) {}

    /** False when the key was used before; waits while another transaction is using it. */
    boolean take(Retry retry) {
        return sql.sql("""
                INSERT INTO platform.once (account, method, path, key, body_hash)
                VALUES (:account, :method, :path, :key, :bodyHash)
                ON CONFLICT DO NOTHING
                """).paramSource(retry).update() == 1;
    }

    void keep(Retry retry, int status, String answer) {
        sql.sql("""
                UPDATE platform.once SET status = :status, answer = :answer
                 WHERE account = :account AND method = :method AND path = :path AND key = :key
                """)
                .param("status", status)
                .param("answer", answer)
                .param("account", retry.account())
                .param("method", retry.method())
                .param("path", retry.path())
                .param("key", retry.key())
                .update();
    }

    Earlier find(Retry retry) {
        return sql.sql("""
                SELECT body_hash, status, answer FROM platform.once
                 WHERE account = :account AND method = :method AND path = :path AND key = :key
                """).paramSource(retry).query(Earlier.class).single();
    }

    /** Keys that are older, and the answers with them; the next run takes the rest. */
    void forgetOld() {
        sql.sql("""
                DELETE FROM platform.once
                 WHERE ctid IN (SELECT ctid FROM platform.once
                                 WHERE made_at < now() - make_interval(days => :days) LIMIT :max)
                """).param("days", DAYS_KEPT).param("max", KEYS_PER_SWEEP_MAX).update();
    }
}
