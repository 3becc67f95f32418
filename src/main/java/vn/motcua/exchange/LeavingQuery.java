package vn.motcua.exchange;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is open at agencies that work here. */
@Component
class LeavingQuery {

    private final JdbcClient sql;

    LeavingQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** {@code held}: dossiers with a step of theirs; {@code offered}: on their way to them. */
    record Open(long held, long offered) {}

    Open at(List<String> agencies) {
        return sql.sql("""
            SELECT (SELECT count(DISTINCT code) FROM route.v_open_step
                     WHERE agency = ANY (CAST(:agencies AS text[]))) AS held,
                   (SELECT count(*) FROM interlink.v_handover
                     WHERE answer = 'OFFERED' AND to_agency = ANY (CAST(:agencies AS text[]))) AS offered
            """)
                .param("agencies", agencies.toArray(String[]::new))
                .query(Open.class)
                .single();
    }
}
