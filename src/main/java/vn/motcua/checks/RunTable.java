package vn.motcua.checks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** The nights and what they found. Of two nodes at the same stretch only one writes it. */
@Component
class RunTable {

    private final JdbcClient sql;

    RunTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** A stretch that was looked at: up to that code, how many; {@code upTo} null: there are no more. */
    record Looked(@Nullable String upTo, int dossiers, List<Found> found) {}

    record Found(@Nullable String code, String what) {}

    record Violation(long id, @Nullable String code, String what) {}

    /** Nothing when that night has its run. */
    void begin(LocalDate night, Instant now) {
        sql.sql("INSERT INTO checks.run (night, started_at) VALUES (:night, :now) ON CONFLICT (night) DO NOTHING")
                .param("night", night)
                .param("now", Sql.at(now))
                .update();
    }

    void forget(LocalDate before) {
        sql.sql("DELETE FROM checks.run WHERE night < :before")
                .param("before", before)
                .update();
    }

    /** The oldest that has not come to the end. */
    Optional<Run> unfinished() {
        return sql.sql("SELECT * FROM checks.run WHERE finished_at IS NULL ORDER BY night LIMIT 1")
                .query(new SimplePropertyRowMapper<>(Run.class))
                .optional();
    }

    /** The last of the next dossiers after that code, and how many there are. */
    Looked stretch(String after, int dossiers) {
        return sql.sql("""
            SELECT max(code) AS up_to, count(*) AS dossiers
              FROM (SELECT code FROM dossier.v_dossier WHERE code > :after ORDER BY code LIMIT :dossiers) d
            """)
                .param("after", after)
                .param("dossiers", dossiers)
                .query((row, _) -> new Looked(row.getString("up_to"), row.getInt("dossiers"), List.of()))
                .single();
    }

    /** False when another node has written it meanwhile. */
    boolean advance(Run run, Looked it, Instant now) {
        var changed = sql.sql("""
            UPDATE checks.run
               SET after_code = coalesce(CAST(:upTo AS text), after_code), dossiers = dossiers + :dossiers,
                   violations = violations + :violations,
                   finished_at = CASE WHEN CAST(:upTo AS text) IS NULL THEN greatest(:now, started_at) END
             WHERE id = :id AND after_code = :after AND finished_at IS NULL
            """)
                .param("upTo", it.upTo())
                .param("dossiers", it.dossiers())
                .param("violations", it.found().size())
                .param("now", Sql.at(now))
                .param("id", run.id())
                .param("after", run.afterCode())
                .update();
        if (changed == 0) return false;
        for (var found : it.found()) add(run, found);
        return true;
    }

    private void add(Run run, Found found) {
        sql.sql("INSERT INTO checks.violation (run, code, what) VALUES (:run, :code, :what)")
                .param("run", run.id())
                .param("code", found.code())
                .param("what", found.what())
                .update();
    }

    Optional<Run> find(long id) {
        return sql.sql("SELECT * FROM checks.run WHERE id = :id")
                .param("id", id)
                .query(new SimplePropertyRowMapper<>(Run.class))
                .optional();
    }

    List<Run> last(int runs) {
        return sql.sql("SELECT * FROM checks.run ORDER BY night DESC LIMIT :runs")
                .param("runs", runs)
                .query(new SimplePropertyRowMapper<>(Run.class))
                .list();
    }

    List<Violation> violations(long run, long after, int limit) {
        return sql.sql("""
            SELECT id, code, what FROM checks.violation
             WHERE run = :run AND id > :after ORDER BY id LIMIT :limit
            """)
                .param("run", run)
                .param("after", after)
                .param("limit", limit)
                .query(new SimplePropertyRowMapper<>(Violation.class))
                .list();
    }

    void read(long run, String by, Instant now) {
        sql.sql("UPDATE checks.run SET read_at = :now, read_by = :by WHERE id = :run AND read_at IS NULL")
                .param("now", Sql.at(now))
                .param("by", by)
                .param("run", run)
                .update();
    }
}
