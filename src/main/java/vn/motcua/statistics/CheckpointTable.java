package vn.motcua.statistics;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The place that is reached; locked by whoever goes on from it, so that one node follows at a time. */
@Component
class CheckpointTable {

    private final JdbcClient sql;

    CheckpointTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Empty while another node is at it. */
    Optional<Checkpoint> lock() {
        return sql.sql("""
            SELECT tx, position FROM statistics.checkpoint WHERE follower = 'lives' FOR UPDATE SKIP LOCKED
            """)
                .query((row, _) -> new Checkpoint(row.getString("tx"), row.getLong("position")))
                .optional();
    }

    void reach(Checkpoint place) {
        sql.sql("""
            UPDATE statistics.checkpoint SET tx = CAST(:tx AS xid8), position = :position WHERE follower = 'lives'
            """).param("tx", place.tx()).param("position", place.position()).update();
    }
}
