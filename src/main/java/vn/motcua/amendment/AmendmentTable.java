package vn.motcua.amendment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.ChangedDay;
import vn.motcua.platform.Sql;

/** The changes that were entered, what was foreseen of each, and how far it has come. */
@Component
class AmendmentTable {

    private static final int LISTED_MAX = 100; // a few a year are entered

    private final JdbcClient sql;
    private final ChangedDayTable days;

    AmendmentTable(JdbcClient sql, ChangedDayTable days) {
        this.sql = sql;
        this.days = days;
    }

    long add(Amendment.Announcement it, List<ChangedDay> days, Amendment.Entry entry) {
        long id = sql.sql("""
                INSERT INTO amendment.change (title, document, published, agency, state, entered_by, entered_at)
                VALUES (:title, :document, :published, :agency, 'DRAFT', :by, :at) RETURNING id
                """)
                .param("title", it.title())
                .param("document", it.document())
                .param("published", it.published())
                .param("agency", it.agency())
                .param("by", entry.by())
                .param("at", Sql.at(entry.at()))
                .query(Long.class)
                .single();
        this.days.add(id, days);
        return id;
    }

    /** Those of the agencies named, and of all state bodies where asked for; their days in one statement more. */
    List<Amendment> newest(List<String> agencies, boolean ofAll) {
        var changes = sql.sql("""
                SELECT * FROM amendment.change
                 WHERE agency = ANY (:agencies) OR (agency IS NULL AND :ofAll)
                 ORDER BY id DESC LIMIT :max
                """)
                .param("agencies", agencies.toArray(String[]::new))
                .param("ofAll", ofAll)
                .param("max", LISTED_MAX)
                .query((row, _) -> amendment(row, List.of()))
                .list();
        var found = days.of(changes.stream().map(Amendment::id).toList());
        return changes.stream()
                .map(it -> it.with(found.getOrDefault(it.id(), List.of())))
                .toList();
    }

    Optional<Amendment> find(long id) {
        return sql.sql("SELECT * FROM amendment.change WHERE id = :id")
                .param("id", id)
                .query(this::amendment)
                .optional();
    }

    Optional<Amendment> lock(long id) {
        return sql.sql("SELECT * FROM amendment.change WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(this::amendment)
                .optional();
    }

    /** The one whose batches may run now, unless another node is writing one. */
    Optional<Amendment> lockApplying() {
        return sql.sql("""
                SELECT * FROM amendment.change WHERE state = 'APPLYING' AND batches_from <= now()
                   FOR UPDATE SKIP LOCKED
                """).query(this::amendment).optional();
    }

    boolean isAnyApplying() {
        return sql.sql("SELECT EXISTS (SELECT FROM amendment.change WHERE state = 'APPLYING')")
                .query(Boolean.class)
                .single();
    }

    /** The batches may run so many seconds from now, by the system's clock. */
    void begin(long id, Amendment.Run run, int settlesSeconds) {
        sql.sql("""
                UPDATE amendment.change
                   SET state = 'APPLYING', applied_by = :by, applied_for = :agency, applied_at = :at,
                       foreseen = :foreseen,
                       batches_from = now() + make_interval(secs => :seconds)
                 WHERE id = :id AND state = 'DRAFT'
                """)
                .param("id", id)
                .param("by", run.by())
                .param("agency", run.agency())
                .param("at", Sql.at(run.at()))
                .param("foreseen", run.foreseen())
                .param("seconds", settlesSeconds)
                .update();
    }

    /** Somebody has looked, by that edition of the calendar. */
    void look(long id, Amendment.Look look) {
        sql.sql("UPDATE amendment.change SET looked_at = :at, looked_edition = :edition WHERE id = :id")
                .param("id", id)
                .param("at", Sql.at(look.at()))
                .param("edition", look.edition())
                .update();
    }

    void drop(long id) {
        sql.sql("UPDATE amendment.change SET state = 'DROPPED' WHERE id = :id AND state = 'DRAFT'")
                .param("id", id)
                .update();
    }

    void reach(long id, String code) {
        sql.sql("UPDATE amendment.change SET reached = :code WHERE id = :id")
                .param("id", id)
                .param("code", code)
                .update();
    }

    void finish(long id, Instant at) {
        sql.sql("UPDATE amendment.change SET state = 'APPLIED', finished_at = :at WHERE id = :id")
                .param("id", id)
                .param("at", Sql.at(at))
                .update();
    }

    private Amendment amendment(ResultSet row, int number) throws SQLException {
        return amendment(row, days.of(row.getLong("id")));
    }

    private static Amendment amendment(ResultSet row, List<ChangedDay> days) throws SQLException {
        return new Amendment(
                row.getLong("id"),
                State.valueOf(row.getString("state")),
                new Amendment.Announcement(
                        row.getString("title"),
                        row.getString("document"),
                        row.getObject("published", LocalDate.class),
                        row.getString("agency")),
                days,
                new Amendment.Entry(row.getString("entered_by"), Sql.instant(row, "entered_at")),
                look(row),
                run(row));
    }

    private static Amendment.@Nullable Look look(ResultSet row) throws SQLException {
        var at = Sql.instantOrNull(row, "looked_at");
        return at == null ? null : new Amendment.Look(at, row.getLong("looked_edition"));
    }

    private static Amendment.@Nullable Run run(ResultSet row) throws SQLException {
        var by = row.getString("applied_by");
        if (by == null) return null;
        return new Amendment.Run(
                by,
                row.getString("applied_for"),
                Sql.instant(row, "applied_at"),
                row.getObject("foreseen", Integer.class),
                row.getString("reached"),
                Sql.instantOrNull(row, "finished_at"));
    }
}
