package vn.motcua.route;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;
import vn.motcua.platform.Sql;

/** An open step as the columns of its row. */
final class StepColumns {

    private StepColumns() {}

    static Map<String, @Nullable Object> of(OpenStep step) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("id", step.id());
        values.put("version", step.version());
        values.put("code", step.work().code().value());
        values.put("leg", step.work().leg());
        values.put("seq", step.work().seq());
        values.put("procedure", step.work().procedureVersion());
        values.put("cameFrom", step.work().cameFrom());
        values.put("done", step.work().done());
        values.put("step", step.place().step());
        values.put("kind", step.place().kind());
        values.put("agency", step.place().agency());
        values.put("unit", step.place().unit());
        values.put("role", step.place().role());
        var hold = step.hold();
        values.put("holder", hold == null ? null : hold.holder());
        values.put("since", hold == null ? null : Sql.at(hold.since()));
        var bound = step.bound();
        values.put("boundFor", bound == null ? null : bound.step());
        values.put("boundUnit", bound == null ? null : bound.unit());
        putTimes(values, step);
        putFrame(values, step.work().frame());
        return values;
    }

    private static void putFrame(Map<String, @Nullable Object> values, OpenStep.Frame frame) {
        values.put("variant", frame.variant());
        values.put("legDue", Sql.atOrNull(frame.dueAt()));
        values.put("silent", frame.silent());
    }

    private static void putTimes(Map<String, @Nullable Object> values, OpenStep step) {
        var times = step.times();
        values.put("opened", Sql.at(times.openedAt()));
        values.put("due", Sql.at(times.dueAt()));
        values.put("latest", Sql.at(times.latestStart()));
        values.put("ownDue", Sql.atOrNull(times.ownDueAt()));
        values.put("paused", step.rest().minutes());
        values.put("still", Sql.atOrNull(step.rest().since()));
    }

    static OpenStep read(ResultSet row, int number) throws SQLException {
        var holder = row.getString("holder");
        var boundFor = row.getString("bound_for");
        return new OpenStep(
                row.getLong("id"),
                row.getLong("version"),
                work(row),
                new OpenStep.Place(
                        row.getString("step_key"),
                        row.getString("kind"),
                        row.getString("agency"),
                        row.getString("unit"),
                        row.getString("role")),
                holder == null ? null : new OpenStep.Hold(holder, Sql.instant(row, "held_since")),
                times(row),
                boundFor == null ? null : new OpenStep.Bound(boundFor, row.getString("bound_unit")),
                new OpenStep.Rest(row.getLong("paused_minutes"), Sql.instantOrNull(row, "suspended_at")));
    }

    private static OpenStep.Work work(ResultSet row) throws SQLException {
        return new OpenStep.Work(
                new DossierCode(row.getString("code")),
                row.getInt("leg_no"),
                row.getInt("seq"),
                row.getLong("procedure_version"),
                row.getString("came_from"),
                row.getLong("done_minutes"),
                new OpenStep.Frame(
                        row.getString("variant"), Sql.instantOrNull(row, "leg_due_at"), row.getBoolean("silent")));
    }

    private static OpenStep.Times times(ResultSet row) throws SQLException {
        return new OpenStep.Times(
                Sql.instant(row, "opened_at"),
                Sql.instant(row, "due_at"),
                Sql.instant(row, "latest_start"),
                Sql.instantOrNull(row, "own_due_at"));
    }
}
