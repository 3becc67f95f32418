package vn.motcua.route;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.LegTemplate;
import vn.motcua.dossier.DossierCode;
import vn.motcua.platform.Sql;

/** Legs that are opened beside others, and what each leg has answered. */
@Component
class LegTable {

    private final JdbcClient sql;

    LegTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** A leg beside others, with the step it begins with. */
    record Branch(OpenStep first, LegTemplate leg) {
        LegTemplate.Branch branch() {
            return Objects.requireNonNull(leg.branch());
        }
    }

    /** What a leg has answered by itself; {@code number}: none of silence or where it has no paper. */
    record Answered(
            int leg,
            String legKey,
            String outcome,
            @Nullable String number,
            String agency) {}

    /** The number of the next leg; asked with the dossier's steps locked. */
    int next(DossierCode code) {
        return sql.sql("SELECT max(leg_no) + 1 FROM route.leg WHERE code = :code")
                .param("code", code.value())
                .query(Integer.class)
                .single();
    }

    Instant openedAt(DossierCode code, int leg) {
        return sql.sql("SELECT opened_at FROM route.leg WHERE code = :code AND leg_no = :leg")
                .param("code", code.value())
                .param("leg", leg)
                .query((row, _) -> Sql.instant(row, "opened_at"))
                .single();
    }

    /**
     * All at once, in one statement however many there are; {@code parent}: the leg that waits for them. They are
     * counted after all legs there were; gives back the steps as they are now.
     */
    List<OpenStep> open(int parent, List<Branch> branches) {
        var common = branches.getFirst().first();
        var numbers = sql.sql("""
                WITH branch AS (
                    SELECT b.*, (SELECT max(l.leg_no) FROM route.leg l WHERE l.code = :code) + b.place AS leg_no
                      FROM unnest(
                           CAST(:keys AS text[]), CAST(:joins AS text[]), CAST(:leads AS boolean[]),
                           CAST(:steps AS text[]), CAST(:kinds AS text[]), CAST(:agencies AS text[]),
                           CAST(:units AS text[]), CAST(:roles AS text[]), CAST(:dues AS timestamptz[]),
                           CAST(:latests AS timestamptz[]), CAST(:ownDues AS timestamptz[]),
                           CAST(:legDues AS timestamptz[]), CAST(:silents AS boolean[]))
                      WITH ORDINALITY
                        AS b (leg_key, joined_at, lead, step_key, kind, agency, unit, role, due_at, latest_start,
                              own_due_at, leg_due_at, silent, place)),
                leg AS (
                    INSERT INTO route.leg (code, leg_no, leg_key, agency, parent_leg, joined_at, lead, opened_at,
                           due_at)
                    SELECT :code, leg_no, leg_key, agency, :parent, joined_at, lead, :opened, leg_due_at FROM branch)
                INSERT INTO route.step_open (code, leg_no, seq, procedure_version, step_key, kind, agency, unit, role,
                       opened_at, due_at, latest_start, own_due_at, done_minutes, variant, leg_due_at, silent)
                SELECT :code, leg_no, 1, :procedure, step_key, kind, agency, unit, role,
                       :opened, due_at, latest_start, own_due_at, :done, :variant, leg_due_at, silent FROM branch
                RETURNING leg_no
                """)
                .params(columns(branches))
                .param("parent", parent)
                .param("code", common.work().code().value())
                .param("procedure", common.work().procedureVersion())
                .param("opened", Sql.at(common.times().openedAt()))
                .param("done", common.work().done())
                .param("variant", common.work().frame().variant())
                .query(Integer.class)
                .list();
        var first = numbers.stream().mapToInt(it -> it).min().orElseThrow();
        return IntStream.range(0, branches.size())
                .mapToObj(it -> branches.get(it).first().inLeg(first + it))
                .toList();
    }

    /** Legs that nobody waits for any longer end together, in one statement. */
    void closeAll(List<FinishedStep> done) {
        sql.sql("""
                WITH ended AS (
                    SELECT * FROM unnest(CAST(:ids AS bigint[]), CAST(:closed AS timestamptz[]),
                                         CAST(:minutes AS bigint[]), CAST(:paused AS bigint[]))
                        AS e (id, closed_at, minutes, paused)),
                last AS (
                    DELETE FROM route.step_open WHERE id IN (SELECT id FROM ended) RETURNING *),
                leg AS (
                    UPDATE route.leg l SET closed_at = e.closed_at
                      FROM last s JOIN ended e USING (id)
                     WHERE l.code = s.code AND l.leg_no = s.leg_no)
                INSERT INTO route.step (code, leg_no, seq, step_id, procedure_version, step_key, kind, agency, unit,
                       role, holder, opened_at, due_at, closed_at, outcome, minutes, paused_minutes, came_from)
                SELECT s.code, s.leg_no, s.seq, s.id, s.procedure_version, s.step_key, s.kind, s.agency, s.unit,
                       s.role, :holder, s.opened_at, s.due_at, e.closed_at, :outcome, e.minutes, e.paused, s.came_from
                  FROM last s JOIN ended e USING (id)
                """)
                .param("ids", texts(done, it -> it.step().id()))
                .param("closed", texts(done, FinishedStep::closedAt))
                .param("minutes", texts(done, FinishedStep::minutes))
                .param("paused", texts(done, FinishedStep::paused))
                .param("holder", done.getFirst().holder())
                .param("outcome", done.getFirst().outcome())
                .update();
    }

    private static Map<String, Object> columns(List<Branch> branches) {
        var columns = new TreeMap<String, Object>();
        columns.put("keys", texts(branches, it -> it.leg().key()));
        columns.put("joins", texts(branches, it -> it.branch().join()));
        columns.put("leads", texts(branches, it -> it.branch().lead()));
        columns.put("steps", texts(branches, it -> it.first().place().step()));
        columns.put("kinds", texts(branches, it -> it.first().place().kind()));
        columns.put("agencies", texts(branches, it -> it.first().place().agency()));
        columns.put("units", texts(branches, it -> it.first().place().unit()));
        columns.put("roles", texts(branches, it -> it.first().place().role()));
        columns.put("dues", texts(branches, it -> it.first().times().dueAt()));
        columns.put("latests", texts(branches, it -> it.first().times().latestStart()));
        columns.put("ownDues", texts(branches, it -> it.first().times().ownDueAt()));
        columns.put("legDues", texts(branches, it -> it.first().work().frame().dueAt()));
        columns.put("silents", texts(branches, it -> it.first().work().frame().silent()));
        return columns;
    }

    /** As PostgreSQL reads an array of any type: from texts. */
    private static <T> @Nullable String[] texts(List<T> rows, Function<T, @Nullable Object> column) {
        return rows.stream()
                .map(column)
                .map(it -> it == null ? null : it.toString())
                .toArray(String[]::new);
    }

    /** The last answer of each leg: one that was done again counts as it is now. */
    List<Answered> answers(DossierCode code) {
        return sql.sql("""
                SELECT * FROM (
                    SELECT DISTINCT ON (leg_key) leg_no, leg_key, outcome, number, agency
                      FROM route.leg
                     WHERE code = :code AND outcome IS NOT NULL
                     ORDER BY leg_key, leg_no DESC) a
                 ORDER BY a.leg_no
                """)
                .param("code", code.value())
                .query(LegTable::answered)
                .list();
    }

    private static Answered answered(ResultSet row, int number) throws SQLException {
        return new Answered(
                row.getInt("leg_no"),
                row.getString("leg_key"),
                row.getString("outcome"),
                row.getString("number"),
                row.getString("agency"));
    }
}
