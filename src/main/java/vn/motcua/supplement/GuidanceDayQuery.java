package vn.motcua.supplement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Slice;
import vn.motcua.platform.Sql;

/** What was told at some desks on a day, newest first, page by page from a reference on. */
@Component
class GuidanceDayQuery {

    static final int ROWS_PER_PAGE = 20;

    private static final String PAGE = """
            SELECT g.reference, g.name, g.version, g.nth, g.given_at, g.dossier
              FROM unnest(CAST(:agencies AS text[])) AS mine (agency)
             CROSS JOIN LATERAL (
                   SELECT * FROM supplement.guidance
                    WHERE guidance.agency = mine.agency AND day = :day
                      AND (given_at, reference) < (
                          coalesce((SELECT given_at FROM supplement.guidance WHERE reference = :after), 'infinity'),
                          :after)
                    ORDER BY given_at DESC, reference DESC LIMIT :limit) g
             ORDER BY g.given_at DESC, g.reference DESC
             LIMIT :limit
            """;

    private final JdbcClient sql;

    GuidanceDayQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** {@code dossier}: what it became. */
    record Row(
            String reference,
            String applicant,
            long version,
            int nth,
            Instant at,
            @Nullable String dossier) {}

    /** {@code after}: a reference; with one that nobody gave the list starts anew. */
    Slice<Row> page(LocalDate day, List<String> agencies, String after) {
        var rows = sql.sql(PAGE)
                .param("agencies", agencies.toArray(String[]::new))
                .param("day", day)
                .param("after", after)
                .param("limit", ROWS_PER_PAGE + 1)
                .query((row, _) -> new Row(
                        row.getString("reference"),
                        row.getString("name"),
                        row.getLong("version"),
                        row.getInt("nth"),
                        Sql.instant(row, "given_at"),
                        row.getString("dossier")))
                .list();
        if (rows.size() <= ROWS_PER_PAGE) return new Slice<>(rows, null);
        var shown = rows.subList(0, ROWS_PER_PAGE);
        return new Slice<>(shown, shown.getLast().reference());
    }
}
