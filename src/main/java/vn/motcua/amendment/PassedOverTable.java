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
                INSERT INTO amendment.passed_over (change, code, why, tried_at) VALUES (:change, :code, :why, :at)
                ON CONFLICT (change, code) DO UPDATE SET why = excluded.why, tried_at = excluded.tried_at, again = false
                """)
                .param("change", change)
                .param("code", it.code().value())
                .param("why", it.why())
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

    Optional<Asked> lockAgain() {
        return sql.sql("""
                SELECT change, code FROM amendment.passed_over WHERE again
                 ORDER BY change, code LIMIT 1 FOR UPDATE SKIP LOCKED
                """)
                .query((row, _) -> new Asked(row.getLong("change"), new DossierCode(row.getString("code"))))
                .optional();
    }

    List<PassedOver> of(long change) {
        return sql.sql("""
                SELECT code, why, tried_at, again FROM amendment.passed_over
                 WHERE change = :change ORDER BY code LIMIT :max
                """)
                .param("change", change)
                .param("max", SHOWN_MAX)
                .query((row, _) -> new PassedOver(
                        new DossierCode(row.getString("code")),
                        row.getString("why"),
                        Sql.instant(row, "tried_at"),
                        row.getBoolean("again")))
                .list();
    }
}
