package vn.motcua.identity;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

@Component
class AccountTable {

    private final JdbcClient sql;

    AccountTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Row> find(String username) {
        return sql.sql("""
            SELECT username, name, password_hash, epoch, closed_at IS NOT NULL AS closed
              FROM identity.account
             WHERE username = :username
            """).param("username", username).query(Row.class).optional();
    }

    Optional<String> mail(String username) {
        return sql.sql("SELECT mail FROM identity.account WHERE username = :username AND mail IS NOT NULL")
                .param("username", username)
                .query(String.class)
                .optional();
    }

    void mail(String username, @Nullable String mail) {
        sql.sql("UPDATE identity.account SET mail = :mail WHERE username = :username")
                .param("mail", mail)
                .param("username", username)
                .update();
    }

    /** Leaves an account that exists as it is. */
    boolean add(Account account, @Nullable String passwordHash) {
        return sql.sql("""
            INSERT INTO identity.account (username, name, password_hash)
            VALUES (:username, :name, :hash)
            ON CONFLICT DO NOTHING
            """)
                        .param("username", account.username())
                        .param("name", account.name())
                        .param("hash", passwordHash)
                        .update()
                == 1;
    }

    void changePassword(String username, String hash) {
        sql.sql("UPDATE identity.account SET password_hash = :hash WHERE username = :username")
                .param("hash", hash)
                .param("username", username)
                .update();
    }

    /** All sessions and tokens of the account stand on an earlier epoch from now on. */
    int nextEpoch(String username) {
        return sql.sql("UPDATE identity.account SET epoch = epoch + 1 WHERE username = :username RETURNING epoch")
                .param("username", username)
                .query(Integer.class)
                .single();
    }

    boolean close(String username, Instant at) {
        return sql.sql("""
            UPDATE identity.account SET closed_at = :at
             WHERE username = :username AND closed_at IS NULL
            """).param("at", Sql.at(at)).param("username", username).update() == 1;
    }

    void endSessions(String username) {
        sql.sql("DELETE FROM identity.session WHERE principal_name = :username")
                .param("username", username)
                .update();
    }

    /** An account as stored. Without a hash it never signs in to pages. */
    record Row(String username, String name, @Nullable String passwordHash, int epoch, boolean closed) {

        boolean isOpen() {
            return !closed;
        }

        Account account() {
            return new Account(username, name);
        }

        SignedIn signedIn() {
            return new SignedIn(username, epoch);
        }
    }
}
