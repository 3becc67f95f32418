package vn.motcua.identity;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One row that every change of who may do what locks first. So two administrators never both take the last holder of a
 * post away, and every node sees that what it remembers of officers is old.
 */
@Component
class AuthorityTable {

    private final JdbcClient sql;

    AuthorityTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Until the transaction ends nobody else changes anything. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void change() {
        sql.sql("UPDATE identity.authority SET version = nextval('identity.authority_version')")
                .update();
    }

    /** Of an open account, as of now: which sessions count, and which state of all authority. */
    Optional<Stamp> stamp(String username) {
        return sql.sql("""
                SELECT a.epoch, v.version FROM identity.account a, identity.authority v
                 WHERE a.username = :username AND a.closed_at IS NULL
                """).param("username", username).query(Stamp.class).optional();
    }

    record Stamp(int epoch, long version) {}
}
