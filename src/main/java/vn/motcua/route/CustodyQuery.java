package vn.motcua.route;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.Check;

/** Whether the legs and steps of all dossiers fit together. */
@Component
class CustodyQuery {

    private static final String[] TABLES = {
        "dossier.v_dossier", "route.leg", "route.step", "route.step_open", "route.v_step_time"
    };

    private final JdbcClient sql;
    private final Catalogue catalogue;

    CustodyQuery(JdbcClient sql, Catalogue catalogue) {
        this.sql = sql;
        this.catalogue = catalogue;
    }

    /** What must never be: one line for each dossier found, the first twenty of each sort. */
    List<String> violations(Check.Stretch stretch) {
        var statement = """
            (SELECT 'live without an open leg: ' || d.code
               FROM dossier.v_dossier d
              WHERE d.finished_at IS NULL AND d.status <> 7
                AND (d.status <> 8 OR d.procedure_version = ANY(:goingOn))
                AND NOT EXISTS (SELECT FROM route.leg l WHERE l.code = d.code AND l.closed_at IS NULL)
              LIMIT 20)
            UNION ALL
            (SELECT 'open leg with ' || count(s.id) || ' open steps: ' || l.code
               FROM route.leg l LEFT JOIN route.step_open s USING (code, leg_no)
              WHERE l.closed_at IS NULL
              GROUP BY l.code, l.leg_no HAVING count(s.id) <> 1
              LIMIT 20)
            UNION ALL
            (SELECT 'open step of a closed leg: ' || s.code
               FROM route.step_open s JOIN route.leg l USING (code, leg_no)
              WHERE l.closed_at IS NOT NULL LIMIT 20)
            UNION ALL
            (SELECT 'open leg of an ended dossier: ' || l.code
               FROM route.leg l JOIN dossier.v_dossier d USING (code)
              WHERE l.closed_at IS NULL
                AND (d.finished_at IS NOT NULL OR d.status = 7
                     OR d.status = 8 AND NOT d.procedure_version = ANY(:goingOn))
              LIMIT 20)
            UNION ALL
            (SELECT 'suspended though the clock runs: ' || s.code
               FROM route.step_open s JOIN dossier.v_dossier d USING (code)
              WHERE s.awaits_at IS NOT NULL AND d.due_at IS NOT NULL LIMIT 20)
            UNION ALL
            (SELECT 'worked on though the clock stands still: ' || s.code
               FROM route.step_open s JOIN dossier.v_dossier d USING (code)
              WHERE s.awaits_at IS NULL AND d.due_at IS NULL AND d.status IN (5, 6, 8)
              LIMIT 20)
            UNION ALL
            (SELECT 'gap or overlap of custody: ' || t.code
               FROM (SELECT v.code, v.opened_at, l.opened_at AS leg_opened_at,
                            lag(v.closed_at) OVER w AS closed_before, row_number() OVER w AS place
                       FROM route.v_step_time v JOIN route.leg l USING (code, leg_no)
                     WINDOW w AS (PARTITION BY v.code, v.leg_no ORDER BY v.seq)) t
              WHERE t.opened_at IS DISTINCT FROM
                    CASE WHEN t.place > 1 THEN t.closed_before ELSE t.leg_opened_at END
              LIMIT 20)
            UNION ALL
            (SELECT 'leg that ends without its last step: ' || l.code
               FROM route.leg l JOIN route.step s USING (code, leg_no)
              WHERE l.closed_at IS NOT NULL
              GROUP BY l.code, l.leg_no, l.closed_at HAVING max(s.closed_at) <> l.closed_at
              LIMIT 20)
            UNION ALL
            -- Between a wrong result and the work on it nobody had the dossier but its citizen or the desk.
            (SELECT 'gap between legs: ' || l.code
               FROM route.leg l JOIN route.leg p ON p.code = l.code AND p.leg_no = l.parent_leg
              WHERE l.joined_at IS NULL AND NOT l.reopened AND l.opened_at IS DISTINCT FROM p.closed_at
              LIMIT 20)
            UNION ALL
            (SELECT 'leg opened while nobody waits: ' || l.code
               FROM route.leg l
              WHERE l.joined_at IS NOT NULL
                AND NOT EXISTS (SELECT FROM route.v_step_time s
                                 WHERE s.code = l.code AND s.leg_no = l.parent_leg AND s.step_key = l.joined_at
                                   AND s.opened_at = l.opened_at
                                   AND (s.closed_at IS NULL OR s.closed_at >= l.closed_at))
              LIMIT 20)
            UNION ALL
            (SELECT 'waits for nothing: ' || s.code
               FROM route.step_open s
              WHERE s.kind = 'JOIN'
                AND NOT EXISTS (SELECT FROM route.leg l
                                 WHERE l.code = s.code AND l.parent_leg = s.leg_no
                                   AND l.joined_at = s.step_key AND l.closed_at IS NULL)
              LIMIT 20)
            UNION ALL
            (SELECT 'several legs and none that waits: ' || l.code
               FROM route.leg l
              WHERE l.closed_at IS NULL AND l.joined_at IS NULL
              GROUP BY l.code HAVING count(*) > 1
              LIMIT 20)
            """;
        return sql.sql(Check.Stretch.of(statement, TABLES))
                .param("after", stretch.after())
                .param("upTo", stretch.upTo())
                .param("goingOn", catalogue.goingOnAfterStops().toArray(Long[]::new))
                .query((row, _) -> row.getString(1))
                .list();
    }
}
