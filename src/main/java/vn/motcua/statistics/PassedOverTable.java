package vn.motcua.statistics;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Sql;

/** Dossiers that statistics could not follow, and why. */
@Component
class PassedOverTable {

    private final JdbcClient sql;
    private final LegalClock clock;

    PassedOverTable(JdbcClient sql, LegalClock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void put(List<String> codes, String why) {
        sql.sql("""
            INSERT INTO statistics.passed_over (code, why, at)
            SELECT code, :why, :at FROM unnest(CAST(:codes AS text[])) AS c (code)
                ON CONFLICT (code) DO UPDATE SET why = EXCLUDED.why, at = EXCLUDED.at
            """)
                .param("codes", codes.toArray(String[]::new))
                .param("why", why)
                .param("at", Sql.at(clock.instant()))
                .update();
    }

    /** The first of them by code; while there are any, no number is whole. */
    List<String> first(int limit) {
        return sql.sql("SELECT code FROM statistics.passed_over ORDER BY code LIMIT :limit")
                .param("limit", limit)
                .query((row, _) -> row.getString("code"))
                .list();
    }

    void remove(List<String> codes) {
        sql.sql("DELETE FROM statistics.passed_over WHERE code = ANY (CAST(:codes AS text[]))")
                .param("codes", codes.toArray(String[]::new))
                .update();
    }
}
