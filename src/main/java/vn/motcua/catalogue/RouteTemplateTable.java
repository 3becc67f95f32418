package vn.motcua.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.catalogue.StepOutcome.End;
import vn.motcua.kernel.Mark;
import vn.motcua.organisation.UnitKind;

/** The legs, steps and outcomes of the published versions. */
@Repository
class RouteTemplateTable {

    private final JdbcClient sql;
    private final LegTemplateTable legs;

    RouteTemplateTable(JdbcClient sql, LegTemplateTable legs) {
        this.sql = sql;
        this.legs = legs;
    }

    record StepKey(long version, String step) {}

    record All(Map<Long, List<LegTemplate>> legs, Map<Long, List<StepTemplate>> steps) {

        RouteTemplate of(long version, Mark mark) {
            return new RouteTemplate(
                    legs.getOrDefault(version, List.of()), steps.getOrDefault(version, List.of()), mark);
        }
    }

    void add(long version, RouteTemplate route) {
        legs.add(version, route.legs());
        for (int i = 0; i < route.steps().size(); i++)
            add(version, i, route.steps().get(i));
        for (var step : route.steps())
            for (int i = 0; i < step.outcomes().size(); i++)
                add(version, step.key(), i, step.outcomes().get(i));
    }

    All all() {
        var outcomes = outcomes();
        var ofLegs = legs.all();
        var steps = new HashMap<Long, List<StepTemplate>>();
        sql.sql("""
                SELECT version, key, name, leg, unit, role, minutes, counts, kind, posted_value, posted_unit
                  FROM catalogue.step ORDER BY version, position
                """).query(row -> {
            steps.computeIfAbsent(row.getLong("version"), _ -> new ArrayList<>())
                    .add(step(row, outcomes));
        });
        return new All(ofLegs, steps);
    }

    private Map<StepKey, List<StepOutcome>> outcomes() {
        var outcomes = new HashMap<StepKey, List<StepOutcome>>();
        sql.sql("""
                SELECT version, step, key, name, next, ends, needs_note, result
                  FROM catalogue.step_outcome ORDER BY version, step, position
                """).query(row -> {
            outcomes.computeIfAbsent(new StepKey(row.getLong("version"), row.getString("step")), _ -> new ArrayList<>())
                    .add(outcome(row));
        });
        return outcomes;
    }

    private void add(long version, int position, StepTemplate it) {
        var posted = Optional.ofNullable(it.posted());
        sql.sql("""
                INSERT INTO catalogue.step (version, position, key, name, leg, unit, role, minutes, counts, kind,
                       posted_value, posted_unit)
                VALUES (:version, :position, :key, :name, :leg, :unit, :role, :minutes, :counts, :kind,
                       :postedValue, :postedUnit)
                """)
                .param("version", version)
                .param("position", position)
                .param("key", it.key())
                .param("name", it.name())
                .param("leg", it.leg())
                .param("unit", it.unit().name())
                .param("role", it.role())
                .param("minutes", it.budget().minutes())
                .param("counts", it.counts())
                .param("kind", it.kind().name())
                .param("postedValue", posted.map(TimeLimit::value).orElse(null))
                .param("postedUnit", posted.map(TimeLimit::unit).map(Enum::name).orElse(null))
                .update();
    }

    private void add(long version, String step, int position, StepOutcome it) {
        sql.sql("""
                INSERT INTO catalogue.step_outcome (version, step, position, key, name, next, ends, needs_note, result)
                VALUES (:version, :step, :position, :key, :name, :next, :ends, :needsNote, :result)
                """)
                .param("version", version)
                .param("step", step)
                .param("position", position)
                .param("key", it.key())
                .param("name", it.name())
                .param("next", it.next())
                .param("ends", Optional.ofNullable(it.end()).map(Enum::name).orElse(null))
                .param("needsNote", it.needsNote())
                .param(
                        "result",
                        Optional.ofNullable(it.result()).map(Enum::name).orElse(null))
                .update();
    }

    private static StepTemplate step(ResultSet row, Map<StepKey, List<StepOutcome>> outcomes) throws SQLException {
        var key = row.getString("key");
        return new StepTemplate(
                key,
                row.getString("name"),
                row.getString("leg"),
                UnitKind.valueOf(row.getString("unit")),
                row.getString("role"),
                new WorkingTime(row.getLong("minutes")),
                row.getBoolean("counts"),
                StepKind.valueOf(row.getString("kind")),
                outcomes.getOrDefault(new StepKey(row.getLong("version"), key), List.of()),
                limit(row, "posted"));
    }

    private static @Nullable TimeLimit limit(ResultSet row, String what) throws SQLException {
        var value = row.getBigDecimal(what + "_value");
        return value == null ? null : new TimeLimit(value, LimitUnit.valueOf(row.getString(what + "_unit")));
    }

    private static StepOutcome outcome(ResultSet row) throws SQLException {
        return new StepOutcome(
                row.getString("key"),
                row.getString("name"),
                row.getString("next"),
                Optional.ofNullable(row.getString("ends")).map(End::valueOf).orElse(null),
                row.getBoolean("needs_note"),
                Optional.ofNullable(row.getString("result")).map(End::valueOf).orElse(null));
    }
}
