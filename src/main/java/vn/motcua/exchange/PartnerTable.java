package vn.motcua.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Granted;
import vn.motcua.platform.Sql;

/** Partners, where their agencies sit, and how they can be reached. */
@Component
class PartnerTable {

    private static final int TRIES_MAX = 20;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

    private static final String ALL = """
        SELECT p.name, p.title, p.endpoint, p.active, p.failures, p.failing_since, p.next_try_at,
               p.last_success_at, p.last_error, p.added_by,
               ARRAY(SELECT s.agency FROM exchange.seat s WHERE s.partner = p.name ORDER BY s.agency) AS seats
          FROM exchange.partner p
         WHERE coalesce(CAST(:name AS text), p.name) = p.name
         ORDER BY p.name
        """;

    private final JdbcClient sql;

    PartnerTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<Partner> all() {
        return sql.sql(ALL).param("name", null).query(PartnerTable::partner).list();
    }

    Optional<Partner> find(PartnerName name) {
        return sql.sql(ALL)
                .param("name", name.value())
                .query(PartnerTable::partner)
                .optional();
    }

    /** Until the transaction ends no other node serves that partner; false when one does. */
    boolean lock(PartnerName name) {
        return sql.sql("SELECT pg_try_advisory_xact_lock(hashtextextended('exchange.courier ' || :name, 0))")
                .param("name", name.value())
                .query(Boolean.class)
                .single();
    }

    /** As {@link #lock}, for who can wait a moment: a courier with nothing to bring is soon back. */
    boolean lockSoon(PartnerName name) {
        for (int tries = 1; tries < TRIES_MAX; tries++) {
            if (lock(name)) return true;
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
        }
        return lock(name);
    }

    /** False when one of that name is known. */
    boolean add(Partner partner, Instant now) {
        return sql.sql("""
            INSERT INTO exchange.partner (name, title, endpoint, added_at, added_by, next_try_at)
            VALUES (:name, :title, :endpoint, :now, :by, :now)
            ON CONFLICT (name) DO NOTHING
            """)
                        .param("name", partner.name().value())
                        .param("title", partner.title())
                        .param("endpoint", partner.endpoint().toString())
                        .param("now", Sql.at(now))
                        .param("by", partner.enteredBy())
                        .update()
                == 1;
    }

    void address(PartnerName name, String title, Endpoint endpoint) {
        sql.sql("UPDATE exchange.partner SET title = :title, endpoint = :endpoint WHERE name = :name")
                .param("title", title)
                .param("endpoint", endpoint.toString())
                .param("name", name.value())
                .update();
    }

    void activate(PartnerName name, boolean active) {
        sql.sql("UPDATE exchange.partner SET active = :active WHERE name = :name")
                .param("active", active)
                .param("name", name.value())
                .update();
    }

    void reached(PartnerName name, Instant now) {
        sql.sql("""
            UPDATE exchange.partner
               SET failures = 0, failing_since = NULL, next_try_at = :now, last_success_at = :now, last_error = NULL
             WHERE name = :name
            """).param("now", Sql.at(now)).param("name", name.value()).update();
    }

    void missed(Partner partner, Instant now, String error) {
        var failures = partner.reach().failures() + 1;
        sql.sql("""
            UPDATE exchange.partner
               SET failures = :failures, failing_since = coalesce(failing_since, :now), next_try_at = :next,
                   last_error = :error
             WHERE name = :name
            """)
                .param("failures", failures)
                .param("now", Sql.at(now))
                .param("next", Sql.at(now.plus(Partner.pauseAfter(failures))))
                .param("error", error)
                .param("name", partner.name().value())
                .update();
    }

    /** As if its pause were over. */
    void tryNow(PartnerName name, Instant now) {
        sql.sql("""
            WITH messages AS (
                UPDATE exchange.sent SET next_try_at = :now WHERE partner = :name AND sent_at IS NULL),
            answers AS (
                UPDATE exchange.received SET next_try_at = :now WHERE partner = :name AND state = 'WAITING')
            UPDATE exchange.partner SET next_try_at = :now WHERE name = :name
            """).param("now", Sql.at(now)).param("name", name.value()).update();
    }

    private static Partner partner(ResultSet row, int number) throws SQLException {
        var endpoint = Endpoint.parse(row.getString("endpoint"));
        if (!(endpoint instanceof Granted<Endpoint>(var address)))
            throw new IllegalStateException("an endpoint that was good once");
        return new Partner(
                new PartnerName(row.getString("name")),
                row.getString("title"),
                address,
                row.getBoolean("active"),
                new Partner.Reach(
                        row.getInt("failures"),
                        Sql.instantOrNull(row, "failing_since"),
                        Sql.instant(row, "next_try_at"),
                        Sql.instantOrNull(row, "last_success_at"),
                        row.getString("last_error")),
                List.of((String[]) row.getArray("seats").getArray()),
                row.getString("added_by"));
    }
}
