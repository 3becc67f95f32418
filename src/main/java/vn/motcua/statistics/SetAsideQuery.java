package vn.motcua.statistics;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** Whether a dossier is in no number, by the last that was said of that. */
@Component
class SetAsideQuery {

    private final JdbcClient sql;

    SetAsideQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** Empty: it is counted, for the first time or again. */
    Optional<SetAsidePanel.Mark> of(String code) {
        return sql.sql("""
            SELECT f.at, f.cause
              FROM (SELECT at, kind, CAST(body AS jsonb) -> 'body' ->> 'cause' AS cause FROM dossier.v_fact
                     WHERE code = :code AND kind IN ('statistics.set-aside', 'statistics.counted-again')
                     ORDER BY seq DESC LIMIT 1) f
             WHERE f.kind = 'statistics.set-aside'
            """)
                .param("code", code)
                .query((row, _) -> new SetAsidePanel.Mark(
                        Sql.instant(row, "at"), SettingAside.Cause.valueOf(row.getString("cause"))))
                .optional();
    }
}
