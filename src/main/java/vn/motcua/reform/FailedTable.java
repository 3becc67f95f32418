package vn.motcua.reform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.platform.Sql;

/** Dossiers that could not go over, in the rehearsal or in earnest, with the number under which the log says why. */
@Component
class FailedTable {

    private static final int SHOWN_MAX = 200;

    private final JdbcClient sql;

    FailedTable(JdbcClient sql) {
        this.sql = sql;
    }

    void put(long reform, Failed it) {
        sql.sql("""
            INSERT INTO reform.passed_over (reform, code, unit, partner, error, tried_at)
            VALUES (:reform, :code, :unit, :partner, :error, :at)
            ON CONFLICT (reform, code) DO UPDATE
               SET unit = excluded.unit, partner = excluded.partner, error = excluded.error,
                   tried_at = excluded.tried_at, again = false
            """)
                .param("reform", reform)
                .param("code", it.code().value())
                .param("unit", it.unit())
                .param("partner", it.partner())
                .param("error", it.error())
                .param("at", Sql.at(it.triedAt()))
                .update();
    }

    void remove(long reform, DossierCode code) {
        sql.sql("DELETE FROM reform.passed_over WHERE reform = :reform AND code = :code")
                .param("reform", reform)
                .param("code", code.value())
                .update();
    }

    void forget(long reform) {
        sql.sql("DELETE FROM reform.passed_over WHERE reform = :reform")
                .param("reform", reform)
                .update();
    }

    int askAgain(long reform) {
        return sql.sql("UPDATE reform.passed_over SET again = true WHERE reform = :reform AND NOT again")
                .param("reform", reform)
                .update();
    }

    record Asked(long reform, DossierCode code) {}

    /** One that somebody has asked to try again, unless another node is at it. */
    Optional<Asked> lockAgain() {
        return sql.sql("""
            SELECT reform, code FROM reform.passed_over WHERE again LIMIT 1 FOR UPDATE SKIP LOCKED
            """)
                .query((row, _) -> new Asked(row.getLong("reform"), new DossierCode(row.getString("code"))))
                .optional();
    }

    List<Failed> of(long reform) {
        return sql.sql("""
            SELECT code, unit, partner, error, tried_at, again FROM reform.passed_over
             WHERE reform = :reform ORDER BY code LIMIT :max
            """)
                .param("reform", reform)
                .param("max", SHOWN_MAX)
                .query(FailedTable::failed)
                .list();
    }

    private static Failed failed(ResultSet row, int number) throws SQLException {
        Instant at = Sql.instant(row, "tried_at");
        return new Failed(
                new DossierCode(row.getString("code")),
                row.getString("unit"),
                row.getString("partner"),
                row.getString("error"),
                at,
                row.getBoolean("again"));
    }
}
