package vn.motcua.reception;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Slice;
import vn.motcua.platform.Sql;

/** The refusals to receive of a day at some agencies, newest first, page by page from a reference on. */
@Component
class NonAcceptanceDayQuery {

    static final int REFUSALS_PER_PAGE = 20;

    private static final String PAGE = """
            SELECT r.reference, r.name, r.procedure_name, r.refused_at, r.officer_name
              FROM unnest(CAST(:agencies AS text[])) AS mine (agency)
             CROSS JOIN LATERAL (
                   SELECT * FROM reception.non_acceptance
                    WHERE non_acceptance.agency = mine.agency AND day = :day
                      AND (refused_at, reference) < (
                          coalesce((SELECT refused_at FROM reception.non_acceptance WHERE reference = :after),
                                   'infinity'), :after)
                    ORDER BY refused_at DESC, reference DESC LIMIT :limit) r
             ORDER BY r.refused_at DESC, r.reference DESC
             LIMIT :limit
            """;

    private final JdbcClient sql;

    NonAcceptanceDayQuery(JdbcClient sql) {
        this.sql = sql;
    }

    record Row(String reference, String applicant, String procedure, Instant at, String officer) {}

    /** {@code after}: a reference; with one that nobody gave the list starts anew. */
    Slice<Row> page(LocalDate day, List<String> agencies, String after) {
        var rows = sql.sql(PAGE)
                .param("agencies", agencies.toArray(String[]::new))
                .param("day", day)
                .param("after", after)
                .param("limit", REFUSALS_PER_PAGE + 1)
                .query((row, line) -> new Row(
                        row.getString("reference"),
                        row.getString("name"),
                        row.getString("procedure_name"),
                        Sql.instant(row, "refused_at"),
                        row.getString("officer_name")))
                .list();
        if (rows.size() <= REFUSALS_PER_PAGE) return new Slice<>(rows, null);
        var shown = rows.subList(0, REFUSALS_PER_PAGE);
        return new Slice<>(shown, shown.getLast().reference());
    }
}
