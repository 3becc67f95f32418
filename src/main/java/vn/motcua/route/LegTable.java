package vn.motcua.route;

import java.time.Instant;
import java.util.Comparator;
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

/** Legs that are opened beside others. */
@Component
class LegTable {

    private static final String OPEN = """
        WITH waiting AS (SELECT FROM route.step_open WHERE id = :id),
        branch AS (
            SELECT b.*, (SELECT max(l.leg_no) FROM route.leg l WHERE l.code = :code) + b.place AS leg_no
              FROM unnest(
                   CAST(:keys AS text[]), CAST(:joins AS text[]), CAST(:leads AS boolean[]),
                   CAST(:ofAgencies AS text[]), CAST(:steps AS text[]), CAST(:kinds AS text[]),
                   CAST(:agencies AS text[]), CAST(:units AS text[]), CAST(:roles AS text[]),
                   CAST(:dues AS timestamptz[]), CAST(:latests AS timestamptz[]),
                   CAST(:ownDues AS timestamptz[]), CAST(:legDues AS timestamptz[]),
                   CAST(:silents AS boolean[]), CAST(:bounds AS text[]), CAST(:boundUnits AS text[]))
              WITH ORDINALITY
                AS b (leg_key, joined_at, lead, of_agency, step_key, kind, agency, unit, role, due_at,
                      latest_start, own_due_at, leg_due_at, silent, bound_for, bound_unit, place)),
        leg AS (
            INSERT INTO route.leg (code, leg_no, leg_key, agency, parent_leg, joined_at, lead, opened_at, due_at)
            SELECT :code, leg_no, leg_key, of_agency, :leg, joined_at, lead, :opened, leg_due_at FROM branch)
        INSERT INTO route.step_open (code, leg_no, seq, procedure_version, step_key, kind, agency, unit, role,
               opened_at, due_at, latest_start, own_due_at, done_minutes, variant, leg_due_at, silent,
               bound_for, bound_unit)
        SELECT :code, leg_no, 1, :procedure, step_key, kind, agency, unit, role,
               :opened, due_at, latest_start, own_due_at, :done, :variant, leg_due_at, silent,
               bound_for, bound_unit
          FROM branch
        RETURNING leg_no, id
        """;

    private final JdbcClient sql;

    LegTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** A leg beside others, with the step it begins with: at {@code agency}, whose leg it is, or on the way to it. */
    record Branch(OpenStep first, LegTemplate leg, String agency) {
        LegTemplate.Branch branch() {
            return Objects.requireNonNull(leg.branch());
        }
    }

    /** The number of the next leg; asked with the dossier's steps locked. */
    int next(DossierCode code) {
        return sql.sql("SELECT max(leg_no) + 1 FROM route.leg WHERE code = :code")
                .param("code", code.value())
                .query(Integer.class)
                .single();
    }

    /** Whether that waiting step has opened its legs. */
    boolean isForked(DossierCode code, String join) {
        return sql.sql("SELECT EXISTS (SELECT FROM route.leg WHERE code = :code AND joined_at = :join)")
                .param("code", code.value())
                .param("join", join)
                .query(Boolean.class)
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
     * All at once, in one statement however many there are, with the step that waits for them, into which the leg that
     * forks goes on. They are counted after all legs there were; gives back their steps as they are now.
     */
    List<OpenStep> open(OpenStep waits, List<Branch> branches) {
        var opened = sql.sql(OPEN.replace("SELECT FROM route.step_open WHERE id = :id", StepTable.MOVE))
                .params(StepColumns.of(waits))
                .params(columns(branches))
                .query((row, _) -> new Opened(row.getInt("leg_no"), row.getLong("id")))
                .list();
        opened.sort(Comparator.comparingInt(Opened::leg));
        return IntStream.range(0, branches.size())
                .mapToObj(it -> branches.get(it)
                        .first()
                        .asLeg(opened.get(it).leg(), opened.get(it).step()))
                .toList();
    }

    /** In whatever order the database tells. */
    private record Opened(int leg, long step) {}

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
        columns.put("ofAgencies", texts(branches, Branch::agency));
        var steps = branches.stream().map(Branch::first).toList();
        columns.put("dues", texts(steps, it -> it.times().dueAt()));
        columns.put("latests", texts(steps, it -> it.times().latestStart()));
        columns.put("ownDues", texts(steps, it -> it.times().ownDueAt()));
        columns.put("legDues", texts(steps, it -> it.work().frame().dueAt()));
        columns.put("silents", texts(steps, it -> it.work().frame().silent()));
        places(columns, steps);
        return columns;
    }

    private static void places(Map<String, Object> columns, List<OpenStep> steps) {
        columns.put("steps", texts(steps, it -> it.place().step()));
        columns.put("kinds", texts(steps, it -> it.place().kind()));
        columns.put("agencies", texts(steps, it -> it.place().agency()));
        columns.put("units", texts(steps, it -> it.place().unit()));
        columns.put("roles", texts(steps, it -> it.place().role()));
        columns.put(
                "bounds",
                texts(steps, it -> it.bound() == null ? null : it.bound().step()));
        columns.put(
                "boundUnits",
                texts(steps, it -> it.bound() == null ? null : it.bound().unit()));
    }

    /** As PostgreSQL reads an array of any type: from texts. */
    private static <T> @Nullable String[] texts(List<T> rows, Function<T, @Nullable Object> column) {
        return rows.stream()
                .map(column)
                .map(it -> it == null ? null : it.toString())
                .toArray(String[]::new);
    }
}
