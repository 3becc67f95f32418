package vn.motcua.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.platform.Sql;

/** Opinions that were not given in time, and when to look at each again. */
@Component
class LateOpinionTable {

    private static final int AT_ONCE_MAX = 500; // the next run takes the rest

    private final JdbcClient sql;

    LateOpinionTable(JdbcClient sql) {
        this.sql = sql;
    }

    record Late(Who who, NoticeTable.About about, Times times, boolean silence, boolean isOpen) {}

    /** {@code addressee}: an agency or unit; none: a body without accounts. {@code desk}: the agency that received. */
    record Who(
            String askedBy,
            String agency,
            String unit,
            String desk,
            @Nullable String addressee) {}

    record Times(Instant receivedAt, Instant askedAt, Instant dueAt) {}

    void add(long opinion, Instant at) {
        sql.sql("INSERT INTO watch.late_opinion (opinion, look_at) VALUES (:opinion, :at) ON CONFLICT DO NOTHING")
                .param("opinion", opinion)
                .param("at", Sql.at(at))
                .update();
    }

    List<Long> due(Instant now) {
        return sql.sql("""
            SELECT opinion FROM watch.late_opinion WHERE look_at < :now ORDER BY look_at, opinion LIMIT :max
            """)
                .param("now", Sql.at(now))
                .param("max", AT_ONCE_MAX)
                .query((row, _) -> row.getLong("opinion"))
                .list();
    }

    /** If it is still time and nobody else has it now; locked until the transaction ends. */
    Optional<Late> lock(long opinion, Instant now) {
        return sql.sql("""
            SELECT r.*, d.procedure_version, d.received_at
              FROM watch.late_opinion l
              JOIN opinion.v_request r ON r.id = l.opinion
              JOIN dossier.v_dossier d ON d.code = r.code
             WHERE l.opinion = :opinion AND l.look_at < :now
               FOR UPDATE OF l SKIP LOCKED
            """)
                .param("opinion", opinion)
                .param("now", Sql.at(now))
                .query(LateOpinionTable::late)
                .optional();
    }

    /** Null: never again. */
    void again(long opinion, @Nullable Instant at) {
        if (at == null)
            sql.sql("DELETE FROM watch.late_opinion WHERE opinion = :opinion")
                    .param("opinion", opinion)
                    .update();
        else
            sql.sql("UPDATE watch.late_opinion SET look_at = :at WHERE opinion = :opinion")
                    .param("opinion", opinion)
                    .param("at", Sql.at(at))
                    .update();
    }

    private static Late late(ResultSet row, int number) throws SQLException {
        return new Late(
                new Who(
                        row.getString("asked_by"),
                        row.getString("asked_agency"),
                        row.getString("asked_unit"),
                        row.getString("desk_agency"),
                        row.getString("addressee")),
                new NoticeTable.About(
                        new DossierCode(row.getString("code")),
                        row.getLong("procedure_version"),
                        row.getString("step_key"),
                        row.getLong("id")),
                new Times(Sql.instant(row, "received_at"), Sql.instant(row, "asked_at"), Sql.instant(row, "due_at")),
                row.getBoolean("silence"),
                row.getString("state").equals("WAITING"));
    }
}
