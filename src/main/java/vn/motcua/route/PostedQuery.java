package vn.motcua.route;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The open postings for which their dossiers' clocks stand still, page by page. */
@Component
class PostedQuery {

    private final JdbcClient sql;

    PostedQuery(JdbcClient sql) {
        this.sql = sql;
    }

    List<OpenStep> after(long id, int limit) {
        return sql.sql("""
                SELECT s.*
                  FROM route.step_open s JOIN dossier.v_dossier d USING (code)
                 WHERE s.kind = 'POSTING' AND s.awaits_at IS NULL AND d.due_at IS NULL AND s.id > :after
                 ORDER BY s.id LIMIT :limit
                """)
                .param("after", id)
                .param("limit", limit)
                .query(StepColumns::read)
                .list();
    }
}
