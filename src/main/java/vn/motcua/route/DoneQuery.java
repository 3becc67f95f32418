package vn.motcua.route;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;

/** What was done on a dossier, and by whom it would be done again. */
@Component
class DoneQuery {

    private final JdbcClient sql;

    DoneQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** A step that was done, in that leg of so many. */
    record Done(int legs, int leg, OpenStep.Place place) {}

    /** In the order of time, without what was on the way or ended by itself. */
    List<Done> of(DossierCode code) {
        return sql.sql("""
            SELECT leg_no, step_key, kind, agency, unit, role,
                   (SELECT max(l.leg_no) FROM route.leg l WHERE l.code = :code) AS legs
              FROM route.step
             WHERE code = :code AND kind NOT IN ('HANDOVER', 'RESEND', 'JOIN')
               AND outcome NOT IN ('NOT_NEEDED', 'CONSENT')
             ORDER BY closed_at, leg_no, seq
            """)
                .param("code", code.value())
                .query((row, _) -> new Done(
                        row.getInt("legs"),
                        row.getInt("leg_no"),
                        new OpenStep.Place(
                                row.getString("step_key"),
                                row.getString("kind"),
                                row.getString("agency"),
                                row.getString("unit"),
                                row.getString("role"))))
                .list();
    }
}
