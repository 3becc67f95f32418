package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.CalendarChange;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Sql;

/**
 * Open dossiers by code, those between whose start and due moment a day changes; what stands still has no end yet. A
 * day of one agency changes the dossiers it received and the steps of those in which it takes part.
 */
@Component
class OpenQuery {

    private static final String PAGE = """
            SELECT * FROM dossier.dossier d
             WHERE state IN ('IN_PROCESS', 'AWAITING_SUPPLEMENT', 'OBLIGATION', 'PAUSED', 'STOPPED')
               AND code > :after AND run_started_at < :until AND (due_at IS NULL OR due_at >= :from)
               AND (CAST(:agency AS text) IS NULL
                    OR EXISTS (SELECT FROM dossier.party p
                                WHERE p.code = d.code AND p.agency = :agency AND p.until IS NULL))
             ORDER BY code
             LIMIT :rows
            """;

    private final JdbcClient sql;

    OpenQuery(JdbcClient sql) {
        this.sql = sql;
    }

    List<Dossier> after(String code, CalendarChange change, int rows) {
        // How many rows stands in the statement: a plan that is made for all values must know it.
        return sql.sql(PAGE.replace(":rows", Integer.toString(rows)))
                .param("after", code)
                .param("from", Sql.at(start(change.first())))
                .param("until", Sql.at(start(change.last().plusDays(1))))
                .param("agency", change.agency())
                .query(DossierTable::dossier)
                .list();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(LegalClock.ZONE).toInstant();
    }
}
