package vn.motcua.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.platform.Sql;

/** What the public reads of a dossier. The first query is the hottest of the whole system: a read by key. */
@Component
class LookupQuery {

    private final JdbcClient sql;

    LookupQuery(JdbcClient sql) {
        this.sql = sql;
    }

    record StepRow(
            String stepKey,
            boolean onTheWay,
            String agency,
            Instant openedAt,
            @Nullable Instant closedAt) {}

    Optional<Integer> status(DossierCode code) {
        return sql.sql("""
            SELECT status FROM dossier.v_dossier WHERE code = :code
            """).param("code", code.value()).query(Integer.class).optional();
    }

    /** The steps so far in order of time, also of several agencies at once, with the stretches between agencies. */
    List<StepRow> steps(DossierCode code) {
        return sql.sql("""
            SELECT step_key, kind IN ('HANDOVER', 'RESEND') AS on_the_way, agency, opened_at, closed_at
              FROM route.v_step_time
             WHERE code = :code
             ORDER BY opened_at, leg_no, seq
            """).param("code", code.value()).query(LookupQuery::step).list();
    }

    private static StepRow step(ResultSet row, int number) throws SQLException {
        return new StepRow(
                row.getString("step_key"),
                row.getBoolean("on_the_way"),
                row.getString("agency"),
                Sql.instant(row, "opened_at"),
                Sql.instantOrNull(row, "closed_at"));
    }
}
