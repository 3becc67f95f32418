package vn.motcua.identity;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** Codes with which an officer sets a first password. */
@Component
class SetupCodeTable {

    /** As many wrong codes end the right one. */
    static final int TRIES_MAX = 10;

    private final JdbcClient sql;

    SetupCodeTable(JdbcClient sql) {
        this.sql = sql;
    }

    void put(String username, String hash, Instant expiresAt) {
        sql.sql("""
                INSERT INTO identity.setup_code (username, hash, expires_at)
                VALUES (:username, decode(:hash, 'hex'), :expires)
                ON CONFLICT (username) DO UPDATE
                   SET hash = EXCLUDED.hash, expires_at = EXCLUDED.expires_at, tries = 0, used_at = NULL
                """)
                .param("username", username)
                .param("hash", hash)
                .param("expires", Sql.at(expiresAt))
                .update();
    }

    /** True once; every try counts. */
    boolean use(String username, String hash, Instant now) {
        return sql.sql("""
                UPDATE identity.setup_code
                   SET tries = tries + 1,
                       used_at = CASE WHEN hash = decode(:hash, 'hex') THEN CAST(:now AS timestamptz) END
                 WHERE username = :username AND used_at IS NULL AND expires_at > :now AND tries < :max
                RETURNING used_at IS NOT NULL
                """)
                .param("username", username)
                .param("hash", hash)
                .param("now", Sql.at(now))
                .param("max", TRIES_MAX)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
