package vn.motcua.reform;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What agencies that begin with a reform have received since. */
@Component
class ReceivedQuery {

    private final JdbcClient sql;

    ReceivedQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** The codes of what an agency receives begin with its own. */
    Optional<String> first(List<String> agencies) {
        return agencies.stream().flatMap(it -> first(it).stream()).findFirst();
    }

    private Optional<String> first(String agency) {
        return sql.sql("""
            SELECT code FROM dossier.v_dossier WHERE code > :from AND code < :until ORDER BY code LIMIT 1
            """)
                .param("from", agency + "-")
                .param("until", agency + ".")
                .query(String.class)
                .optional();
    }
}
