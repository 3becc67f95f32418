package vn.motcua.watch;

import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierCode;

/** What people were told of a dossier, as {@code tuan.huyen STEP_SOON}, each due moment's by name. */
@TestComponent
final class Told {

    private final JdbcClient sql;

    Told(JdbcClient sql) {
        this.sql = sql;
    }

    List<String> of(DossierCode code) {
        return sql.sql("""
                SELECT recipient || ' ' || rung FROM watch.notice WHERE code = :code ORDER BY due_at, rung, recipient
                """).param("code", code.value()).query(String.class).list();
    }

    long newest(String recipient) {
        return sql.sql("SELECT max(id) FROM watch.notice WHERE recipient = :recipient")
                .param("recipient", recipient)
                .query(Long.class)
                .single();
    }
}
