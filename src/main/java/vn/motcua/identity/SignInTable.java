package vn.motcua.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** Tries to sign in, and the browsers that succeeded. A try counts as failed until it succeeds. */
@Component
class SignInTable {

    private static final Duration ADDRESS_REMEMBERED = Duration.ofDays(90);

    private final JdbcClient sql;

    SignInTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** One try, who and device as SHA-256 in hex; the device only when the browser belongs to that account. */
    record Try(String who, String address, @Nullable String device, Instant at) {}

    /** Tries of one address wait for each other, so that a thousand at once are not a thousand free ones. */
    void queueUp(String address) {
        sql.sql("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))) AS held")
                .param("key", "identity.sign-in " + address)
                .query(Integer.class)
                .single();
    }

    Throttle throttle(Try attempt) {
        return new Throttle(
                ofPair(attempt), ofAddress(attempt), attempt.device() != null || succeededFromHere(attempt));
    }

    long begin(Try attempt) {
        return sql.sql("""
                INSERT INTO identity.sign_in_attempt (at, who, address, device)
                VALUES (:at, decode(:who, 'hex'), :address, decode(:device, 'hex'))
                RETURNING id
                """)
                .param("at", Sql.at(attempt.at()))
                .param("who", attempt.who())
                .param("address", attempt.address())
                .param("device", attempt.device())
                .query(Long.class)
                .single();
    }

    void succeeded(long id) {
        sql.sql("UPDATE identity.sign_in_attempt SET succeeded = true WHERE id = :id")
                .param("id", id)
                .update();
    }

    Optional<String> ownerOf(String device) {
        return sql.sql("SELECT username FROM identity.device WHERE hash = decode(:hash, 'hex')")
                .param("hash", device)
                .query(String.class)
                .optional();
    }

    void remember(String device, String username, Instant at) {
        sql.sql("""
                INSERT INTO identity.device (hash, username, last_used_at) VALUES (decode(:hash, 'hex'), :username, :at)
                ON CONFLICT (hash) DO UPDATE SET last_used_at = excluded.last_used_at
                """)
                .param("hash", device)
                .param("username", username)
                .param("at", Sql.at(at))
                .update();
    }

    void forgetBefore(Instant then) {
        sql.sql("DELETE FROM identity.sign_in_attempt WHERE at < :then")
                .param("then", Sql.at(then))
                .update();
        sql.sql("DELETE FROM identity.device WHERE last_used_at < :then")
                .param("then", Sql.at(then))
                .update();
    }

    private Throttle.Failures ofPair(Try attempt) {
        return failures(sql.sql("""
                WITH here AS (
                    SELECT id, at, succeeded
                      FROM identity.sign_in_attempt
                     WHERE who = decode(:who, 'hex')
                       AND CASE WHEN :device::text IS NULL THEN device IS NULL AND address = :address
                                ELSE device = decode(:device, 'hex') END)
                SELECT count(*) AS count, max(at) AS last
                  FROM here
                 WHERE NOT succeeded AND at > :since
                   AND id > coalesce((SELECT max(id) FROM here WHERE succeeded), 0)
                """)
                .param("who", attempt.who())
                .param("address", attempt.address())
                .param("device", attempt.device())
                .param("since", Sql.at(attempt.at().minus(Throttle.WINDOW))));
    }

    private Throttle.Failures ofAddress(Try attempt) {
        return failures(sql.sql("""
                SELECT count(*) AS count, max(at) AS last
                  FROM identity.sign_in_attempt
                 WHERE address = :address AND device IS NULL AND NOT succeeded AND at > :since
                """)
                .param("address", attempt.address())
                .param("since", Sql.at(attempt.at().minus(Throttle.WINDOW))));
    }

    private boolean succeededFromHere(Try attempt) {
        return sql.sql("""
                SELECT EXISTS (SELECT 1 FROM identity.sign_in_attempt
                                WHERE who = decode(:who, 'hex') AND address = :address AND succeeded AND at > :since)
                """)
                .param("who", attempt.who())
                .param("address", attempt.address())
                .param("since", Sql.at(attempt.at().minus(ADDRESS_REMEMBERED)))
                .query(Boolean.class)
                .single();
    }

    private static Throttle.Failures failures(JdbcClient.StatementSpec statement) {
        return statement
                .query((row, _) -> {
                    var last = row.getObject("last", OffsetDateTime.class);
                    return new Throttle.Failures(row.getInt("count"), last == null ? null : last.toInstant());
                })
                .single();
    }
}
