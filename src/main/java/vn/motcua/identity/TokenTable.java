package vn.motcua.identity;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

@Component
class TokenTable {

    private final JdbcClient sql;

    TokenTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(String hash, SignedIn signedIn, Instant expiresAt) {
        sql.sql("""
                INSERT INTO identity.token (hash, username, epoch, expires_at)
                VALUES (decode(:hash, 'hex'), :username, :epoch, :expiresAt)
                """)
                .param("hash", hash)
                .param("username", signedIn.username())
                .param("epoch", signedIn.epoch())
                .param("expiresAt", Sql.at(expiresAt))
                .update();
    }

    Optional<SignedIn> holder(String hash, Instant now) {
        return sql.sql("""
                SELECT t.username, t.epoch
                  FROM identity.token t JOIN identity.account a USING (username)
                 WHERE t.hash = decode(:hash, 'hex') AND t.revoked_at IS NULL AND t.expires_at > :now
                   AND a.epoch = t.epoch AND a.closed_at IS NULL
                """)
                .param("hash", hash)
                .param("now", Sql.at(now))
                .query(SignedIn.class)
                .optional();
    }

    void revoke(String hash, Instant at) {
        sql.sql("UPDATE identity.token SET revoked_at = :at WHERE hash = decode(:hash, 'hex') AND revoked_at IS NULL")
                .param("at", Sql.at(at))
                .param("hash", hash)
                .update();
    }

    void dropExpired(Instant now) {
        sql.sql("DELETE FROM identity.token WHERE expires_at < :now")
                .param("now", Sql.at(now))
                .update();
    }
}
