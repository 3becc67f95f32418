package vn.motcua.reporting;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.motcua.platform.OperationalReport.Figure;
import vn.motcua.platform.Sql;

/** Counts the rows of a room's report line by line. */
@Component
class OperationalQuery {

    static final int LINES_MAX = 500;

    /** In place of these come a report's own rows; as they stand they are all that was received. */
    private static final String OWN_ROWS =
            "SELECT code, 0 AS n, agency, received_at AS at, procedure_version FROM dossier.v_dossier";

    private static final String LINES = """
        SELECT coalesce(p.field, '') AS line, grouping(p.field) AS whole, count(*) AS figures
          FROM (SELECT code, 0 AS n, agency, received_at AS at, procedure_version FROM dossier.v_dossier) r
          LEFT JOIN catalogue.v_procedure_version p ON p.id = r.procedure_version
          JOIN organisation.v_heir h ON h.agency = r.agency AND daterange(h.since, h.until) @> CAST(:on AS date)
         WHERE r.agency = ANY (CAST(:agencies AS text[])) AND r.at >= :from AND r.at < :until
         GROUP BY GROUPING SETS ((p.field), ())
         ORDER BY whole DESC, line
         LIMIT :lines
        """;

    private static final String PERIOD = "r.at < :until";
    private static final String OF_FIELD = " AND p.field = :field";
    private static final String OF_PROCEDURE = " AND p.family = :procedure";
    private static final String OF_CHANNEL =
            " AND EXISTS (SELECT FROM dossier.v_dossier d WHERE d.code = r.code AND d.channel = :channel)";

    private final JdbcClient sql;

    OperationalQuery(JdbcClient sql) {
        this.sql = sql;
    }

    OperationalLines lines(OperationalAsked asked) {
        var figures = asked.report().figures().stream().map(Figure::sql).collect(Collectors.joining(", "));
        var counted = LINES.replace("p.field", asked.by().column()).replace("count(*) AS figures", figures);
        var lines = new TreeMap<String, List<@Nullable BigDecimal>>();
        var total = new ArrayList<@Nullable BigDecimal>();
        statement(sql, counted, "", asked).param("lines", LINES_MAX + 2).query(row -> {
            var numbers = numbers(row, asked.report().figures().size());
            if (row.getInt("whole") == 1) total.addAll(numbers);
            else lines.put(row.getString("line"), numbers);
        });
        var more = lines.size() > LINES_MAX;
        if (more) lines.pollLastEntry();
        return new OperationalLines(lines, total, more);
    }

    private static List<@Nullable BigDecimal> numbers(ResultSet row, int figures) throws SQLException {
        var numbers = new ArrayList<@Nullable BigDecimal>();
        for (int i = 0; i < figures; i++) numbers.add(row.getBigDecimal(3 + i));
        return numbers;
    }

    /** That statement about the rows of what is asked, bound to the reader's agencies, period and filter. */
    static StatementSpec statement(JdbcClient sql, String read, String where, OperationalAsked asked) {
        var own = read.replace(OWN_ROWS, asked.report().rows()).replace(PERIOD, PERIOD + narrowed(asked) + where);
        var statement = sql.sql(own)
                .param("on", asked.on())
                .param("agencies", asked.agencies().toArray(String[]::new))
                .param("from", Sql.at(asked.period().begins()))
                .param("until", Sql.at(asked.period().ends()));
        var only = asked.only();
        if (only.field() != null) statement.param("field", only.field());
        if (only.procedure() != null) statement.param("procedure", only.procedure());
        if (only.channel() != null) statement.param("channel", only.channel());
        return statement;
    }

    private static String narrowed(OperationalAsked asked) {
        var only = asked.only();
        return (only.field() == null ? "" : OF_FIELD)
                + (only.procedure() == null ? "" : OF_PROCEDURE)
                + (only.channel() == null ? "" : OF_CHANNEL);
    }
}
