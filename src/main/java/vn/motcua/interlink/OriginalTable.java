package vn.motcua.interlink;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** Who has looked whether the originals came, and which did not. */
@Component
class OriginalTable {

    private final JdbcClient sql;

    OriginalTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** {@code arrivedAt}: it came after all. */
    record Missing(
            long offer,
            int line,
            String name,
            String reason,
            Instant notedAt,
            String notedBy,
            @Nullable Instant arrivedAt,
            @Nullable String arrivedBy) {

        boolean isStill() {
            return arrivedAt == null;
        }
    }

    /** {@code by}: an account. */
    record Checked(Instant at, String by) {}

    Optional<Checked> checked(long offer) {
        return sql.sql("""
            SELECT papers_checked_at AS at, papers_checked_by AS by FROM interlink.handover
             WHERE id = :offer AND papers_checked_at IS NOT NULL
            """)
                .param("offer", offer)
                .query(new SimplePropertyRowMapper<>(Checked.class))
                .optional();
    }

    Map<Long, List<Missing>> missing(List<Long> offers) {
        return sql
                .sql("""
                    SELECT offer, line, name, reason, noted_at, noted_by, arrived_at, arrived_by
                      FROM interlink.missing_original
                     WHERE offer = ANY (CAST(:offers AS bigint[]))
                     ORDER BY offer, line
                    """)
                .param("offers", offers.toArray(Long[]::new))
                .query(new SimplePropertyRowMapper<>(Missing.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Missing::offer));
    }

    /** Of these offers those with which copies go: the originals are with another leg. */
    List<Long> withCopies(List<Long> offers) {
        return sql.sql("""
            SELECT id FROM interlink.handover WHERE id = ANY (CAST(:offers AS bigint[])) AND NOT originals
            """)
                .param("offers", offers.toArray(Long[]::new))
                .query((row, _) -> row.getLong("id"))
                .list();
    }

    /** Of these offers those whose originals somebody has looked for. */
    List<Long> checked(List<Long> offers) {
        return sql.sql("""
            SELECT id FROM interlink.handover
             WHERE id = ANY (CAST(:offers AS bigint[])) AND papers_checked_at IS NOT NULL
            """)
                .param("offers", offers.toArray(Long[]::new))
                .query((row, _) -> row.getLong("id"))
                .list();
    }

    void check(long offer, String by, Instant at) {
        sql.sql("UPDATE interlink.handover SET papers_checked_at = :at, papers_checked_by = :by WHERE id = :offer")
                .param("at", Sql.at(at))
                .param("by", by)
                .param("offer", offer)
                .update();
    }

    void miss(Missing it) {
        sql.sql("""
            INSERT INTO interlink.missing_original (offer, line, name, reason, noted_at, noted_by)
            VALUES (:offer, :line, :name, :reason, :at, :by)
            """)
                .param("offer", it.offer())
                .param("line", it.line())
                .param("name", it.name())
                .param("reason", it.reason())
                .param("at", Sql.at(it.notedAt()))
                .param("by", it.notedBy())
                .update();
    }

    void arrived(Missing it, String by, Instant at) {
        sql.sql("""
            UPDATE interlink.missing_original SET arrived_at = :at, arrived_by = :by
             WHERE offer = :offer AND line = :line AND arrived_at IS NULL
            """)
                .param("at", Sql.at(at))
                .param("by", by)
                .param("offer", it.offer())
                .param("line", it.line())
                .update();
    }
}
