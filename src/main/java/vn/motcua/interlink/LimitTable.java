package vn.motcua.interlink;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.platform.Sql;

/** Until when open offers wait. They change only while the step on the way is locked. */
@Component
class LimitTable {

    private final JdbcClient sql;

    LimitTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** An open offer; {@code from}: since when its limit runs. */
    record Waiting(
            long id,
            String toAgency,
            Instant from,
            @Nullable Instant stoodSince,
            @Nullable Instant answerBy) {}

    List<Waiting> of(DossierCode code) {
        return sql.sql("""
            SELECT id, to_agency, coalesce(answer_from, offered_at) AS since, stood_since,
                   nullif(answer_by, 'infinity') AS answer_by
              FROM interlink.handover
             WHERE code = :code AND answer = 'OFFERED'
            """)
                .param("code", code.value())
                .query((row, _) -> new Waiting(
                        row.getLong("id"),
                        row.getString("to_agency"),
                        Sql.instant(row, "since"),
                        Sql.instantOrNull(row, "stood_since"),
                        Sql.instantOrNull(row, "answer_by")))
                .list();
    }

    /** Nobody answers while the clock stands still. */
    void stand(DossierCode code, Instant at) {
        sql.sql("""
            UPDATE interlink.handover
               SET stood_since = coalesce(stood_since, greatest(:at, offered_at)), answer_by = 'infinity'
             WHERE code = :code AND answer = 'OFFERED'
            """).param("code", code.value()).param("at", Sql.at(at)).update();
    }

    void run(long offer, Instant from, @Nullable Instant answerBy) {
        sql.sql("""
            UPDATE interlink.handover SET stood_since = NULL, answer_from = :from, answer_by = :by WHERE id = :id
            """)
                .param("from", Sql.at(from))
                .param("by", column(answerBy))
                .param("id", offer)
                .update();
    }

    void move(long offer, Instant answerBy) {
        sql.sql("UPDATE interlink.handover SET answer_by = :by WHERE id = :id")
                .param("by", Sql.at(answerBy))
                .param("id", offer)
                .update();
    }

    /** No limit is the last in every list. */
    static OffsetDateTime column(@Nullable Instant answerBy) {
        return answerBy == null ? OffsetDateTime.MAX : Sql.at(answerBy);
    }
}
