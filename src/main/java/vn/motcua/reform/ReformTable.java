package vn.motcua.reform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** The reforms that were prepared, what was entered for each, and how far it has come. */
@Component
class ReformTable {

    private static final int LISTED_MAX = 100; // a few in a decade

    private final JdbcClient sql;

    ReformTable(JdbcClient sql) {
        this.sql = sql;
    }

    long add(Reform.Head head, Mapping mapping, Reform.Entry entry) {
        return sql.sql("""
            INSERT INTO reform.reform (title, decision, decided_on, effective_on, mapping, state, entered_by,
                       entered_at)
            VALUES (:title, :decision, :decidedOn, :effectiveOn, CAST(:mapping AS jsonb), 'DRAFT', :by, :at)
            RETURNING id
            """)
                .params(ReformColumns.of(head))
                .param("mapping", ReformColumns.JSON.writeValueAsString(mapping))
                .param("by", entry.by())
                .param("at", Sql.at(entry.at()))
                .query(Long.class)
                .single();
    }

    /** What was entered before by somebody else is not overwritten: the version that was seen must still stand. */
    boolean change(Reform seen, Reform.Head head, Mapping mapping) {
        return sql.sql("""
            UPDATE reform.reform
               SET title = :title, decision = :decision, decided_on = :decidedOn, effective_on = :effectiveOn,
                   mapping = CAST(:mapping AS jsonb), version = version + 1, rehearsed_at = NULL, rehearsed = NULL
             WHERE id = :id AND state = 'DRAFT' AND version = :version
            """)
                        .params(ReformColumns.of(head))
                        .param("mapping", ReformColumns.JSON.writeValueAsString(mapping))
                        .param("id", seen.id())
                        .param("version", seen.version())
                        .update()
                == 1;
    }

    List<Reform> newest() {
        return sql.sql("SELECT * FROM reform.reform ORDER BY id DESC LIMIT :max")
                .param("max", LISTED_MAX)
                .query(ReformColumns::reform)
                .list();
    }

    Optional<Reform> find(long id) {
        return sql.sql("SELECT * FROM reform.reform WHERE id = :id")
                .param("id", id)
                .query(ReformColumns::reform)
                .optional();
    }

    Optional<Reform> lock(long id) {
        return sql.sql("SELECT * FROM reform.reform WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(ReformColumns::reform)
                .optional();
    }

    /** The one whose batches may run now, on its day at the earliest, unless another node is writing one. */
    Optional<Reform> lockUnderWay(LocalDate today) {
        return sql.sql("""
            SELECT * FROM reform.reform
             WHERE state IN ('APPLYING', 'RETURNING') AND batches_from <= now() AND effective_on <= :today
               FOR UPDATE SKIP LOCKED
            """).param("today", today).query(ReformColumns::reform).optional();
    }

    boolean isAnyUnderWay() {
        return sql.sql("SELECT EXISTS (SELECT FROM reform.reform WHERE state IN ('APPLYING', 'RETURNING'))")
                .query(Boolean.class)
                .single();
    }

    /** The batches may run so many seconds from now, by the system's clock. */
    void begin(long id, Reform.Run run, int settlesSeconds) {
        sql.sql("""
            UPDATE reform.reform
               SET state = 'APPLYING', applied_by = :by, applied_for = :agency, applied_at = :at,
                   foreseen = :foreseen, reached = '', batches_from = now() + make_interval(secs => :seconds)
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

    void look(long id, Reform.Look look) {
        sql.sql("UPDATE reform.reform SET looked_at = :at, looked_version = :version WHERE id = :id")
                .param("id", id)
                .param("at", Sql.at(look.at()))
                .param("version", look.version())
                .update();
    }

    void rehearse(long id, Reform.Rehearsal it) {
        sql.sql("UPDATE reform.reform SET rehearsed_at = :at, rehearsed = :dossiers WHERE id = :id")
                .param("id", id)
                .param("at", Sql.at(it.at()))
                .param("dossiers", it.dossiers())
                .update();
    }

    void reach(long id, String code) {
        sql.sql("UPDATE reform.reform SET reached = :code WHERE id = :id")
                .param("id", id)
                .param("code", code)
                .update();
    }

    void finish(long id, Instant at) {
        sql.sql("UPDATE reform.reform SET state = 'APPLIED', finished_at = :at WHERE id = :id")
                .param("id", id)
                .param("at", Sql.at(at))
                .update();
    }

    void move(long id, State to) {
        sql.sql("UPDATE reform.reform SET state = :state, reached = '' WHERE id = :id")
                .param("id", id)
                .param("state", to.name())
                .update();
    }

    void giveBack(long id, State to, String by, Instant at) {
        sql.sql("""
            UPDATE reform.reform SET state = :state, reached = '', returned_by = :by, returned_at = :at
             WHERE id = :id
            """)
                .param("state", to.name())
                .param("id", id)
                .param("by", by)
                .param("at", Sql.at(at))
                .update();
    }
}
