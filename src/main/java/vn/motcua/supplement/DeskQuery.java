package vn.motcua.supplement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.platform.Sql;
import vn.motcua.supplement.SupplementRequest.State;

/** What waits at the desks of some agencies, the oldest first: proposals to send, answers awaited. */
@Component
class DeskQuery {

    static final int ROWS_MAX = 200;

    private final JdbcClient sql;

    DeskQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** {@code since}: when it was proposed or sent; {@code left}: items still open. */
    record Row(
            DossierCode code,
            State state,
            String by,
            Instant since,
            @Nullable LocalDate answerBy,
            int left) {}

    /** Where a dossier was stopped meanwhile, nothing is awaited. */
    List<Row> of(List<String> desks) {
        return sql.sql("""
                SELECT r.code, r.state, r.asked_by, coalesce(r.issued_at, r.asked_at) AS since, r.answer_by,
                       (SELECT count(*) FROM supplement.item i
                         WHERE i.code = r.code AND i.number = r.number AND i.closed_at IS NULL) AS left_open
                  FROM supplement.request r JOIN dossier.v_dossier d ON d.code = r.code
                 WHERE r.desk = ANY(CAST(:desks AS text[])) AND r.closed_at IS NULL
                   AND (r.state = 'PROPOSED' OR d.status = 5)
                 ORDER BY since, r.code LIMIT :max
                """)
                .param("desks", desks.toArray(String[]::new))
                .param("max", ROWS_MAX)
                .query(DeskQuery::row)
                .list();
    }

    private static Row row(ResultSet row, int line) throws SQLException {
        return new Row(
                new DossierCode(row.getString("code")),
                State.valueOf(row.getString("state")),
                row.getString("asked_by"),
                Sql.instant(row, "since"),
                row.getObject("answer_by", LocalDate.class),
                row.getInt("left_open"));
    }
}
