package vn.motcua.reporting;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.OperationalReport.Figure;
import vn.motcua.platform.Sql;
import vn.motcua.statistics.ReportPeriod;

/** The rows behind a number, by the very condition that counted them. */
@Component
class OperationalRowQuery {

    private static final String ROWS = """
        SELECT r.at, r.code, r.n
          FROM (SELECT code, 0 AS n, agency, received_at AS at, procedure_version FROM dossier.v_dossier) r
          LEFT JOIN catalogue.v_procedure_version p ON p.id = r.procedure_version
          JOIN organisation.v_heir h ON h.agency = r.agency AND daterange(h.since, h.until) @> CAST(:on AS date)
         WHERE r.agency = ANY (CAST(:agencies AS text[])) AND r.at >= :from AND r.at < :until
           AND r.at >= :afterAt AND (r.at, r.code, r.n) > (:afterAt, :afterCode, :afterN)
         ORDER BY r.at, r.code, r.n
         LIMIT :rows
        """;

    /** Where dossiers are counted, the first row of each. */
    private static final String DOSSIERS = """
        SELECT DISTINCT ON (r.code) r.at, r.code, r.n
          FROM (SELECT code, 0 AS n, agency, received_at AS at, procedure_version FROM dossier.v_dossier) r
          LEFT JOIN catalogue.v_procedure_version p ON p.id = r.procedure_version
          JOIN organisation.v_heir h ON h.agency = r.agency AND daterange(h.since, h.until) @> CAST(:on AS date)
         WHERE r.agency = ANY (CAST(:agencies AS text[])) AND r.at >= :from AND r.at < :until
           AND r.code > :afterCode
         ORDER BY r.code, r.at, r.n
         LIMIT :rows
        """;

    private static final String COLUMNS = "r.at, r.code, r.n\n  FROM";

    private final JdbcClient sql;

    OperationalRowQuery(JdbcClient sql) {
        this.sql = sql;
    }

    List<OperationalRow> rows(OperationalAsked asked, OperationalReports.Behind behind, int most) {
        var line = behind.line();
        var column = asked.by().column();
        var ofLine = line == null ? "" : " AND coalesce(%s, '') = :line".formatted(column);
        var where = " AND (%s)%s".formatted(behind.figure().condition(), ofLine);
        var rows = OperationalQuery.statement(sql, read(asked, behind.figure()), where, asked)
                .param("afterAt", Sql.at(within(asked.period(), behind.after().at())))
                .param("afterCode", behind.after().code())
                .param("afterN", behind.after().n())
                .param("rows", most);
        return (line == null ? rows : rows.param("line", line))
                .query((row, _) ->
                        OperationalRow.of(row, asked.report().details().size()))
                .list();
    }

    private static String read(OperationalAsked asked, Figure figure) {
        var details = asked.report().details().stream()
                .map(it -> ", CAST(%s AS text)".formatted(it.column()))
                .collect(Collectors.joining());
        return (figure.ofDossiers() ? DOSSIERS : ROWS)
                .replace(COLUMNS, "r.at, r.code, r.n%s\n  FROM".formatted(details));
    }

    /** An address may name any moment; none outside the period is sent to the database. */
    private static Instant within(ReportPeriod period, Instant at) {
        if (at.isBefore(period.begins())) return period.begins();
        return at.isAfter(period.ends()) ? period.ends() : at;
    }
}
