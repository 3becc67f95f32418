package vn.motcua.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.kernel.Mark;

/** The legal grounds of the published versions; what the law lists may be learned after publication. */
@Repository
class LegalGroundTable {

    private final JdbcClient sql;

    LegalGroundTable(JdbcClient sql) {
        this.sql = sql;
    }

    Map<Long, List<LegalGround>> all() {
        var grounds = new HashMap<Long, List<LegalGround>>();
        sql.sql("""
                SELECT version, kind, basis, mark FROM catalogue.legal_ground ORDER BY version, kind
                """).query(row -> {
            var ground = new LegalGround(
                    LegalGround.Kind.valueOf(row.getString("kind")),
                    row.getString("basis"),
                    Mark.valueOf(row.getString("mark")));
            grounds.computeIfAbsent(row.getLong("version"), _ -> new ArrayList<>())
                    .add(ground);
        });
        return grounds;
    }

    /** Does nothing for those that are there. */
    void add(long version, List<LegalGround> grounds) {
        for (var it : grounds)
            sql.sql("""
                    INSERT INTO catalogue.legal_ground (version, kind, basis, mark)
                    VALUES (:version, :kind, :basis, :mark) ON CONFLICT DO NOTHING
                    """)
                    .param("version", version)
                    .param("kind", it.kind().name())
                    .param("basis", it.basis())
                    .param("mark", it.mark().name())
                    .update();
    }
}
