package vn.motcua.exchange;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Agencies whose officers have accounts in this system. */
@Component
class WorkersQuery {

    private final JdbcClient sql;

    WorkersQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** In any of these, now or at any time: nobody rises because the one above leaves. */
    boolean work(List<String> agencies) {
        return sql.sql("""
            SELECT EXISTS (SELECT FROM identity.v_post
                            WHERE split_part(unit, '/', 1) = ANY (CAST(:agencies AS text[])))
            """)
                .param("agencies", agencies.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }
}
