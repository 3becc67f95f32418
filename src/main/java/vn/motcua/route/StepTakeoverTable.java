package vn.motcua.route;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;

/** Open steps that go to the successors of their units, many in one statement, and back. */
@Component
class StepTakeoverTable {

    private final JdbcClient sql;

    StepTakeoverTable(JdbcClient sql) {
        this.sql = sql;
    }

    record Open(OpenStep step, @Nullable String awaitsAt) {}

    /** All open steps of those dossiers, in the order in which everybody locks them. */
    List<Open> lock(Collection<DossierCode> codes) {
        return sql.sql("""
            SELECT * FROM route.step_open WHERE code = ANY(CAST(:codes AS text[])) ORDER BY code, leg_no FOR UPDATE
            """)
                .param("codes", texts(codes))
                .query((row, line) -> new Open(StepColumns.read(row, line), row.getString("awaits_at")))
                .list();
    }

    /** The same step, for the same limit; whoever looked at it before is told that it has changed. */
    void takeOver(long reform, List<StepsTakenOver.Lie> moved) {
        if (moved.isEmpty()) return;
        sql.sql("""
            WITH lie AS (
                SELECT * FROM unnest(CAST(:ids AS bigint[]), CAST(:agencies AS text[]), CAST(:units AS text[]),
                                     CAST(:roles AS text[]), CAST(:holders AS text[]), CAST(:bounds AS text[]),
                                     CAST(:awaits AS text[]))
                       AS l (id, agency, unit, role, holder, bound_unit, awaits_at)),
            kept AS (
                INSERT INTO route.taken_over (reform, code, leg_no, step, agency, unit, role, holder, held_since,
                       bound_unit, awaits_at)
                SELECT :reform, s.code, s.leg_no, s.id, s.agency, s.unit, s.role, s.holder, s.held_since,
                       s.bound_unit, s.awaits_at
                  FROM route.step_open s JOIN lie USING (id))
            UPDATE route.step_open s
               SET agency = l.agency, unit = l.unit, role = l.role, holder = l.holder,
                   held_since = CASE WHEN l.holder IS NOT NULL THEN s.held_since END,
                   bound_unit = l.bound_unit, awaits_at = l.awaits_at, version = s.version + 1, watch_at = DEFAULT
              FROM lie l WHERE s.id = l.id
            """).param("reform", reform).params(columns(moved)).update();
    }

    List<OpenStep> giveBack(long reform, List<DossierCode> codes) {
        sql.sql("""
            UPDATE route.step_open s
               SET agency = t.agency, unit = t.unit, role = t.role, holder = t.holder, held_since = t.held_since,
                   bound_unit = t.bound_unit, awaits_at = t.awaits_at, version = s.version + 1, watch_at = DEFAULT
              FROM route.taken_over t
             WHERE t.reform = :reform AND t.code = ANY(CAST(:codes AS text[])) AND s.id = t.step
            """).param("reform", reform).param("codes", texts(codes)).update();
        sql.sql("DELETE FROM route.taken_over WHERE reform = :reform AND code = ANY(CAST(:codes AS text[]))")
                .param("reform", reform)
                .param("codes", texts(codes))
                .update();
        return lock(codes).stream().map(Open::step).toList();
    }

    private static Map<String, Object> columns(List<StepsTakenOver.Lie> moved) {
        var values = new HashMap<String, Object>();
        values.put("ids", moved.stream().map(StepsTakenOver.Lie::id).toArray(Long[]::new));
        values.put("agencies", column(moved, it -> it.unit().agency().value()));
        values.put("units", column(moved, it -> it.unit().code()));
        values.put("roles", column(moved, StepsTakenOver.Lie::role));
        values.put("holders", column(moved, StepsTakenOver.Lie::holder));
        values.put("bounds", column(moved, StepsTakenOver.Lie::boundUnit));
        values.put("awaits", column(moved, StepsTakenOver.Lie::awaitsAt));
        return values;
    }

    private static @Nullable String[] column(
            List<StepsTakenOver.Lie> moved, Function<StepsTakenOver.Lie, @Nullable String> part) {
        return moved.stream().map(part).toArray(String[]::new);
    }

    private static String[] texts(Collection<DossierCode> codes) {
        return codes.stream().map(DossierCode::value).sorted().toArray(String[]::new);
    }
}
