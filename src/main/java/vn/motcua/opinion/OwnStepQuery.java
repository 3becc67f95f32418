package vn.motcua.opinion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.Sql;

/** The open step of a dossier that is an officer's own: held, or of the post and in nobody's hands. */
@Component
class OwnStepQuery {

    private final JdbcClient sql;

    OwnStepQuery(JdbcClient sql) {
        this.sql = sql;
    }

    record Row(
            int legNo,
            String stepKey,
            String agency,
            String unit,
            String role,
            @Nullable String holder,
            @Nullable Instant dueAt) {

        boolean isOf(Actor officer) {
            return officer.holds(unit, role) && (holder == null || holder.equals(officer.username()));
        }
    }

    Optional<Row> of(DossierCode code, Actor officer) {
        return open(code).stream().filter(it -> it.isOf(officer)).findFirst();
    }

    /** What is on the way to another agency, or came back from there, is nobody's to ask about. */
    private List<Row> open(DossierCode code) {
        return sql.sql("""
            SELECT leg_no, step_key, agency, unit, role, holder, due_at
              FROM route.v_open_step
             WHERE code = :code AND kind NOT IN ('HANDOVER', 'RESEND')
             ORDER BY leg_no
            """).param("code", code.value()).query(OwnStepQuery::row).list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getInt("leg_no"),
                row.getString("step_key"),
                row.getString("agency"),
                row.getString("unit"),
                row.getString("role"),
                row.getString("holder"),
                Sql.instantOrNull(row, "due_at"));
    }
}
