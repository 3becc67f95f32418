package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** Dossiers that a reform is to bring over, or has brought over. */
@Component
class TakeoverQuery {

    private static final String PAGE = """
        SELECT d.code, d.agency, coalesce(d.keeper, d.agency) AS keeper, coalesce(d.keeper_desk, d.desk) AS desk,
               p.address
          FROM dossier.dossier d JOIN dossier.person p ON p.code = d.code AND p.role = 'REQUESTER'
         WHERE d.state NOT IN ('WITHDRAWN', 'RETURNED') AND d.code > :after
           AND (coalesce(d.keeper, d.agency) = ANY(CAST(:agencies AS text[]))
                OR EXISTS (SELECT FROM dossier.party y
                            WHERE y.code = d.code AND y.agency = ANY(CAST(:agencies AS text[]))
                              AND y.until IS NULL)
                OR d.code = ANY(CAST(:further AS text[])))
         ORDER BY d.code LIMIT :rows
        """;

    private final JdbcClient sql;

    TakeoverQuery(JdbcClient sql) {
        this.sql = sql;
    }

    List<Takeovers.Going> after(String code, Collection<String> agencies, List<DossierCode> further, int rows) {
        // How many rows stands in the statement: a plan that is made for all values must know it.
        return sql.sql(PAGE.replace(":rows", Integer.toString(rows)))
                .param("after", code)
                .param("agencies", agencies.toArray(String[]::new))
                .param("further", further.stream().map(DossierCode::value).toArray(String[]::new))
                .query(TakeoverQuery::going)
                .list();
    }

    List<Takeovers.Going> find(List<DossierCode> codes) {
        return sql.sql("""
            SELECT d.code, d.agency, coalesce(d.keeper, d.agency) AS keeper, coalesce(d.keeper_desk, d.desk) AS desk,
                   p.address
              FROM dossier.dossier d JOIN dossier.person p ON p.code = d.code AND p.role = 'REQUESTER'
             WHERE d.code = ANY(CAST(:codes AS text[])) AND d.state NOT IN ('WITHDRAWN', 'RETURNED')
             ORDER BY d.code
            """)
                .param("codes", codes.stream().map(DossierCode::value).toArray(String[]::new))
                .query(TakeoverQuery::going)
                .list();
    }

    Takeovers.Count count(long reform) {
        return sql.sql("""
            SELECT count(*) AS over, count(back_at) AS back FROM dossier.takeover WHERE reform = :reform
            """)
                .param("reform", reform)
                .query((row, _) -> new Takeovers.Count(row.getInt("over"), row.getInt("back")))
                .single();
    }

    List<DossierCode> over(long reform, String after, int rows) {
        return sql.sql("""
            SELECT code FROM dossier.takeover
             WHERE reform = :reform AND code > :after AND back_at IS NULL ORDER BY code LIMIT :rows
            """)
                .param("reform", reform)
                .param("after", after)
                .param("rows", rows)
                .query((row, _) -> new DossierCode(row.getString("code")))
                .list();
    }

    /** By the facts: the one after that of the takeover. */
    Optional<Takeovers.Act> firstAct(long reform) {
        return sql.sql("""
            SELECT f.code, f.actor, f.at
              FROM dossier.takeover t JOIN dossier.fact f ON f.code = t.code AND f.seq = t.seq + 1
             WHERE t.reform = :reform AND t.back_at IS NULL
             ORDER BY f.at, f.code LIMIT 1
            """)
                .param("reform", reform)
                .query((row, _) -> new Takeovers.Act(
                        new DossierCode(row.getString("code")), row.getString("actor"), Sql.instant(row, "at")))
                .optional();
    }

    private static Takeovers.Going going(ResultSet row, int number) throws SQLException {
        return new Takeovers.Going(
                new DossierCode(row.getString("code")),
                row.getString("agency"),
                new Keeper(row.getString("keeper"), row.getString("desk")),
                row.getString("address"));
    }
}
