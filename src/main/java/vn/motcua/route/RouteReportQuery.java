package vn.motcua.route;

import static vn.motcua.platform.OperationalReport.Told.AGENCY;
import static vn.motcua.platform.OperationalReport.Told.DAYS;
import static vn.motcua.platform.OperationalReport.Told.HOURS;
import static vn.motcua.platform.OperationalReport.Told.OFFICER;
import static vn.motcua.platform.OperationalReport.Told.TEXT;
import static vn.motcua.platform.OperationalReport.Told.UNIT;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.platform.OperationalReport;
import vn.motcua.platform.OperationalReport.By;
import vn.motcua.platform.OperationalReport.Detail;
import vn.motcua.platform.OperationalReport.Figure;

/** What officers have done, where a procedure loses its time, and how dossiers fare that go on to other agencies. */
@Configuration(proxyBeanMethods = false)
class RouteReportQuery {

    private static final String STEPS = """
        SELECT s.code, s.leg_no * 1000 + s.seq AS n, s.agency, s.closed_at AS at, s.procedure_version, s.unit,
               s.holder, s.outcome, s.minutes, s.opened_at, s.due_at, t.name AS step, t.minutes AS budget,
               s.closed_at > s.due_at AS late
          FROM route.step s
          LEFT JOIN catalogue.v_step t ON t.version = s.procedure_version AND t.key = s.step_key
         WHERE s.kind NOT IN ('HANDOVER', 'RESEND', 'JOIN')
               AND s.outcome NOT IN ('WITHDRAWN', 'STOPPED', 'NOT_NEEDED', 'CONSENT')
        """;

    private static final String LEGS = """
        SELECT l.code, l.leg_no AS n, t.agency, t.received_at AS at, d.procedure_version, l.agency AS acting,
               l.opened_at, l.closed_at, d.finished_at, l.agency <> d.agency AS elsewhere,
               extract(epoch FROM l.closed_at - l.opened_at) / 86400 AS days,
               EXISTS (SELECT FROM route.v_ended_step s
                        WHERE s.code = l.code AND s.leg_no = l.leg_no AND s.closed_at > s.due_at) AS late
          FROM dossier.v_party t
          JOIN dossier.v_dossier d ON d.code = t.code AND d.agency = t.agency
          JOIN route.leg l ON l.code = t.code
        """;

    private static final By OFFICERS = new By("officer", "r.holder", OFFICER);
    private static final By UNITS = new By("unit", "r.unit", UNIT);
    private static final By STEP = new By("step", "p.family || ' – ' || r.step", TEXT);
    private static final List<Detail> DETAILS = List.of(
            new Detail("officer", "r.holder", OFFICER),
            Detail.text("step", "r.step"),
            Detail.moment("opened", "r.opened_at"),
            Detail.moment("due", "r.due_at"),
            new Detail("used", "r.minutes", HOURS));

    @Bean
    static OperationalReport officersReport() {
        return new OperationalReport(
                "officers",
                STEPS,
                List.of(OFFICERS, UNITS, By.AGENCY, By.FIELD, By.PROCEDURE, By.MONTH),
                List.of(
                        Figure.dossiers("dossiers", "true"),
                        Figure.count("steps", "true"),
                        Figure.share("in-time", "NOT r.late", "true"),
                        Figure.count("late", "r.late"),
                        Figure.mean("mean", "r.minutes", "true", HOURS),
                        Figure.count("sent-back", "r.outcome IN ('send-back', 'SENT_BACK')")),
                DETAILS);
    }

    @Bean
    static OperationalReport stepsReport() {
        return new OperationalReport(
                "steps",
                STEPS,
                List.of(STEP, By.PROCEDURE, By.FIELD, By.AGENCY, UNITS, By.MONTH),
                List.of(
                        Figure.count("steps", "true"),
                        Figure.mean("budget", "r.budget", "true", HOURS),
                        Figure.mean("mean", "r.minutes", "true", HOURS),
                        Figure.count("over", "r.minutes > r.budget"),
                        Figure.share("over-share", "r.minutes > r.budget", "true"),
                        Figure.count("late", "r.late")),
                DETAILS);
    }

    @Bean
    static OperationalReport interlinkedReport() {
        return new OperationalReport(
                "interlinked",
                LEGS,
                List.of(By.AGENCY, new By("acting", "r.acting", AGENCY), By.PROCEDURE, By.FIELD, By.MONTH),
                List.of(
                        Figure.dossiers("received", "true"),
                        Figure.dossiers("forwarded", "r.elsewhere"),
                        Figure.dossiers("returned", "r.elsewhere AND r.finished_at IS NOT NULL"),
                        Figure.mean("days-elsewhere", "r.days", "r.elsewhere AND r.closed_at IS NOT NULL", DAYS),
                        Figure.count("late-elsewhere", "r.elsewhere AND r.closed_at IS NOT NULL AND r.late"),
                        Figure.mean("days-here", "r.days", "NOT r.elsewhere AND r.closed_at IS NOT NULL", DAYS)),
                List.of(
                        new Detail("acting", "r.acting", AGENCY),
                        Detail.moment("opened", "r.opened_at"),
                        Detail.moment("closed", "r.closed_at")));
    }
}
