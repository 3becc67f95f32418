package vn.motcua.slips;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.platform.Sql;

/** Who had a dossier, step by step. */
@Component
class CustodyQuery {

    private final JdbcClient sql;

    CustodyQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** A step that goes on has no end, no outcome, and perhaps nobody yet. {@code kind} HANDOVER: on the way. */
    record StepRow(
            String kind,
            String agency,
            String unit,
            @Nullable String holder,
            Instant openedAt,
            Instant dueAt,
            @Nullable Instant closedAt,
            @Nullable String outcome) {

        boolean isOnTheWay() {
            return kind.equals("HANDOVER");
        }
    }

    List<StepRow> steps(DossierCode code) {
        return sql.sql("""
                SELECT kind, agency, unit, holder, opened_at, due_at, closed_at, outcome
                  FROM route.v_step_time
                 WHERE code = :code
                 ORDER BY leg_no, seq
                """)
                .param("code", code.value())
                .query(CustodyQuery::step)
                .list();
    }

    private static StepRow step(ResultSet row, int number) throws SQLException {
        return new StepRow(
                row.getString("kind"),
                row.getString("agency"),
                row.getString("unit"),
                row.getString("holder"),
                Sql.instant(row, "opened_at"),
                Sql.instant(row, "due_at"),
                Sql.instantOrNull(row, "closed_at"),
                row.getString("outcome"));
    }
}
