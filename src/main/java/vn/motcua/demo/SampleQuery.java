package vn.motcua.demo;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;

/** Whether samples are needed, and where one stands. */
@Component
class SampleQuery {

    private final JdbcClient sql;

    SampleQuery(JdbcClient sql) {
        this.sql = sql;
    }

    record OpenStep(long id, String stepKey, String unit, String role) {}

    boolean hasDossiers() {
        return sql.sql("SELECT EXISTS (SELECT FROM dossier.v_dossier)")
                .query(Boolean.class)
                .single();
    }

    /** The step that waits for somebody; none when handling has ended or the dossier is between two agencies. */
    Optional<OpenStep> step(DossierCode code) {
        return sql.sql("""
                SELECT id, step_key, unit, role FROM route.v_open_step
                 WHERE code = :code AND kind <> 'HANDOVER' AND kind <> 'JOIN'
                 ORDER BY leg_no LIMIT 1
                """)
                .param("code", code.value())
                .query((row, _) -> new OpenStep(
                        row.getLong("id"), row.getString("step_key"), row.getString("unit"), row.getString("role")))
                .optional();
    }
}
