package vn.motcua.supplement;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.TakesOver.Moved;

/** Open requests that go to the successors of their desks, many in one statement, and back. */
@Component
class RequestTakeoverTable {

    private final JdbcClient sql;

    RequestTakeoverTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<Moved> takeOver(long reform, Map<DossierCode, String> keepers) {
        var codes = keepers.keySet().stream()
                .sorted(Comparator.comparing(DossierCode::value))
                .toList();
        return sql.sql("""
            WITH keeper AS (
                SELECT * FROM unnest(CAST(:codes AS text[]), CAST(:keepers AS text[])) AS k (code, keeper)),
            kept AS (
                INSERT INTO supplement.taken_over (reform, code, number, desk)
                SELECT :reform, r.code, r.number, r.desk
                  FROM supplement.request r JOIN keeper k USING (code)
                 WHERE r.closed_at IS NULL AND r.desk <> k.keeper)
            UPDATE supplement.request r SET desk = k.keeper
              FROM keeper k WHERE r.code = k.code AND r.closed_at IS NULL AND r.desk <> k.keeper
            RETURNING r.code, r.desk
            """)
                .param("reform", reform)
                .param("codes", codes.stream().map(DossierCode::value).toArray(String[]::new))
                .param("keepers", codes.stream().map(keepers::get).toArray(String[]::new))
                .query((row, _) -> new Moved(new DossierCode(row.getString("code")), row.getString("desk"), Map.of()))
                .list();
    }

    void giveBack(long reform, List<DossierCode> codes) {
        sql.sql("""
            WITH was AS (
                DELETE FROM supplement.taken_over
                 WHERE reform = :reform AND code = ANY(CAST(:codes AS text[]))
                RETURNING code, number, desk)
            UPDATE supplement.request r SET desk = w.desk
              FROM was w WHERE r.code = w.code AND r.number = w.number
            """)
                .param("reform", reform)
                .param("codes", codes.stream().map(DossierCode::value).toArray(String[]::new))
                .update();
    }
}
