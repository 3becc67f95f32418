package vn.motcua.exchange;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In whose system an agency works: one at a time, and it goes home only when nothing of it is left there. */
@Component
class SeatTable {

    private final JdbcClient sql;

    SeatTable(JdbcClient sql) {
        this.sql = sql;
    }

    void sit(PartnerName name, String agency) {
        sql.sql("""
            INSERT INTO exchange.seat AS s (agency, partner) VALUES (:agency, :partner)
            ON CONFLICT (agency) DO UPDATE SET partner = s.partner WHERE s.partner = excluded.partner
            """).param("agency", agency).param("partner", name.value()).update();
    }

    /** Of those not kept: whose dossiers the partner may know of, has told us of, or holds. */
    List<String> bound(PartnerName name, List<String> kept) {
        return sql.sql("""
            SELECT DISTINCT s.agency FROM exchange.shared_seat s
             WHERE s.partner = :name AND s.agency <> ALL (CAST(:kept AS text[]))
               AND (EXISTS (SELECT FROM exchange.sent m
                             WHERE m.partner = s.partner AND m.code = s.code AND m.attempts > 0)
                    OR EXISTS (SELECT FROM exchange.received m WHERE m.partner = s.partner AND m.code = s.code)
                    OR EXISTS (SELECT FROM route.v_open_step o
                                WHERE o.code = s.code AND o.holder = 'partner.' || s.partner))
             ORDER BY s.agency
            """)
                .param("name", name.value())
                .param("kept", kept.toArray(String[]::new))
                .query((row, _) -> row.getString("agency"))
                .list();
    }

    /** Those not kept go home; what was written for them and brought to nobody is torn up. */
    void leave(PartnerName name, List<String> kept) {
        sql.sql("""
            WITH gone AS MATERIALIZED (
                SELECT DISTINCT code FROM exchange.shared_seat
                 WHERE partner = :name AND agency <> ALL (CAST(:kept AS text[]))),
            letters AS (
                DELETE FROM exchange.sent m USING gone g WHERE m.partner = :name AND m.code = g.code),
            told AS (
                DELETE FROM exchange.told m USING gone g WHERE m.partner = :name AND m.code = g.code),
            shares AS (
                UPDATE exchange.shared s SET told_seq = 0, introduced = false, open = false
                  FROM gone g WHERE s.partner = :name AND s.code = g.code)
            DELETE FROM exchange.seat WHERE partner = :name AND agency <> ALL (CAST(:kept AS text[]))
            """)
                .param("name", name.value())
                .param("kept", kept.toArray(String[]::new))
                .update();
    }
}
