package vn.motcua.opinion;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** Links to answer by: one for a request, a new one in the place of the last. System time. */
@Component
class LinkTable {

    private final JdbcClient sql;

    LinkTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** {@code draft}: what was typed and not sent yet, as JSON. */
    record Row(
            long request,
            Instant expiresAt,
            @Nullable String draft,
            @Nullable Instant usedAt) {}

    /** A draft stays with the request, whichever link it was written through. */
    void put(LinkToken token, String by, Instant now) {
        sql.sql("""
            INSERT INTO opinion.link AS l (request_id, secret, expires_at, made_at, made_by)
            VALUES (:request, :secret, :expires, :now, :by)
            ON CONFLICT (request_id) DO UPDATE
               SET secret = :secret, expires_at = :expires, made_at = :now, made_by = :by
            """)
                .param("request", token.request())
                .param("secret", token.hash())
                .param("expires", Sql.at(token.expires()))
                .param("now", Sql.at(now))
                .param("by", by)
                .update();
    }

    Optional<Row> find(LinkToken token) {
        return sql.sql("""
            SELECT request_id, expires_at, draft, used_at FROM opinion.link
             WHERE request_id = :request AND secret = :secret
            """)
                .param("request", token.request())
                .param("secret", token.hash())
                .query((row, _) -> new Row(
                        row.getLong("request_id"),
                        Sql.instant(row, "expires_at"),
                        row.getString("draft"),
                        Sql.instantOrNull(row, "used_at")))
                .optional();
    }

    /** When the link of a request was made that still holds. */
    Optional<Instant> madeAt(long request, Instant now) {
        return sql.sql("""
            SELECT made_at FROM opinion.link
             WHERE request_id = :request AND used_at IS NULL AND expires_at > :now
            """)
                .param("request", request)
                .param("now", Sql.at(now))
                .query((row, _) -> Sql.instant(row, "made_at"))
                .optional();
    }

    void draft(long request, String draft) {
        sql.sql("UPDATE opinion.link SET draft = :draft WHERE request_id = :request AND used_at IS NULL")
                .param("draft", draft)
                .param("request", request)
                .update();
    }

    /** False when it was used before. */
    boolean use(LinkToken token, Instant now) {
        return sql.sql("""
            UPDATE opinion.link SET used_at = :now, draft = NULL
             WHERE request_id = :request AND secret = :secret AND used_at IS NULL
            """)
                        .param("now", Sql.at(now))
                        .param("request", token.request())
                        .param("secret", token.hash())
                        .update()
                == 1;
    }
}
