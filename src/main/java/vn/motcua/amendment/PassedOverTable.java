package vn.motcua.amendment;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.platform.Sql;

/** The dossiers that could not follow a change, until they do. */
@Component
class PassedOverTable {

    private static final int SHOWN_MAX = 100; // there should be none

    private final JdbcClient sql;

    PassedOverTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Which dossier of which change. */
    record Asked(long change, DossierCode code) {}

    void put(long change, PassedOver it) {
        sql.sql("""
                INSERT INTO amendment.passed_over (change, code, error, tried_at)
                VALUES (:change, :code, :error, :at)
                ON CONFLICT (change, code) DO UPDATE
                   SET error = excluded.error, tried_at = excluded.tried_at, again = false
                """)
                .param("change", change)
                .param("code", it.code().value())
                .param("error", it.error())
                .param("at", Sql.at(it.triedAt()))
                .update();
    }

    void remove(long change, DossierCode code) {
        sql.sql("DELETE FROM amendment.passed_over WHERE change = :change AND code = :code")
                .param("change", change)
                .param("code", code.value())
                .update();
    }

    void forget(long change) {
        sql.sql("DELETE FROM amendment.passed_over WHERE change = :change")
                .param("change", change)
                .update();
    }

    int askAgain(long change) {
        return sql.sql("UPDATE amendment.passed_over SET again = true WHERE change = :change AND NOT again")
                .param("change", change)
                .update();
    }

    /** Whichever has waited longest. What was only looked at has nothing to follow yet. */
    Optional<Asked> lockAgain() {
        return sql.sql("""
                SELECT p.change, p.code FROM amendment.passed_over p JOIN amendment.change c ON c.id = p.change
                 WHERE p.again AND c.state IN ('APPLYING', 'APPLIED')
                 ORDER BY p.tried_at, p.change, p.code LIMIT 1 FOR UPDATE OF p SKIP LOCKED
                """)
                .query((row, _) -> new Asked(row.getLong("change"), new DossierCode(row.getString("code"))))
                .optional();
    }

    List<PassedOver> of(long change) {
        return sql.sql("""
                SELECT code, error, tried_at, again FROM amendment.passed_over
                 WHERE change = :change ORDER BY code LIMIT :max
                """)
                .param("change", change)
                .param("max", SHOWN_MAX)
                .query((row, _) -> new PassedOver(
                        new DossierCode(row.getString("code")),
                        row.getString("error"),
                        Sql.instant(row, "tried_at"),
                        row.getBoolean("again")))
                .list();
    }
}
