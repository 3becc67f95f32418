package vn.motcua.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.model.Life.Page;
import vn.motcua.model.Standing.Custody;

/** How dossiers stand in the database, and what a page shows of them. */
record Reading(Standing standing, Page page) {

    /** By code. Two open steps or two open offers of one dossier would be two rows, and that throws. */
    static Map<String, Reading> of(JdbcClient sql, List<String> codes) {
        return sql.sql("""
                SELECT d.*, s.id, s.leg_no, s.seq AS step_seq, s.step_key, s.kind, s.unit, s.role, s.holder, s.version,
                       s.opened_at, s.due_at AS step_due_at, s.latest_start, s.came_from, s.bound_for, s.bound_unit,
                       s.own_due_at, s.paused_minutes, s.suspended_at, s.awaits_at,
                       h.id AS offer
                  FROM dossier.dossier d
                  LEFT JOIN route.step_open s ON s.code = d.code
                  LEFT JOIN interlink.handover h ON h.code = d.code AND h.answer = 'OFFERED'
                 WHERE d.code = ANY (CAST(:codes AS text[]))
                """).param("codes", codes.toArray(String[]::new)).query((row, _) -> read(row)).list().stream()
                .collect(Collectors.toMap(it -> it.standing().code(), Function.identity()));
    }

    static Life.Citizen requester(JdbcClient sql, String code) {
        return sql.sql("SELECT name, identifier, phone FROM dossier.person WHERE code = :code AND role = 'REQUESTER'")
                .param("code", code)
                .query(Life.Citizen.class)
                .single();
    }

    private static Reading read(ResultSet row) throws SQLException {
        var dates = new Standing.Dates(
                at(row, "received_at"),
                at(row, "original_due_at"),
                at(row, "due_at"),
                at(row, "passed_on_at"),
                at(row, "finished_at"),
                at(row, "returned_at"));
        var result = new Standing.Result(
                row.getString("outcome"),
                row.getString("result_number"),
                row.getObject("result_date", LocalDate.class),
                row.getString("result_agency"),
                row.getString("result_signer"));
        var version = row.getLong("lock_version");
        var custody = row.getString("step_key") == null ? null : custody(row);
        var standing = new Standing(
                row.getString("code"),
                row.getString("state"),
                dates,
                limit(row),
                result,
                custody,
                version,
                row.getLong("seq"));
        var page = new Page(row.getLong("id"), row.getLong("version"), version, row.getObject("offer", Long.class));
        return new Reading(standing, page);
    }

    private static Standing.Limit limit(ResultSet row) throws SQLException {
        var cause = row.getString("kept_cause");
        var kept = cause == null ? null : new Standing.Kept(at(row, "kept_made_at"), at(row, "kept_due_at"), cause);
        return new Standing.Limit(row.getInt("run"), at(row, "run_started_at"), kept);
    }

    private static Custody custody(ResultSet row) throws SQLException {
        var place = new Standing.Place(
                row.getInt("leg_no"),
                row.getInt("step_seq"),
                row.getString("step_key"),
                row.getString("kind"),
                row.getString("unit"),
                row.getString("role"));
        var times = new Standing.Times(
                at(row, "opened_at"), at(row, "step_due_at"), at(row, "latest_start"), at(row, "own_due_at"));
        var bound = row.getString("bound_for") == null
                ? null
                : row.getString("bound_for") + " " + row.getString("bound_unit");
        return new Custody(
                place,
                row.getString("holder"),
                row.getLong("version"),
                times,
                row.getString("came_from"),
                bound,
                new Standing.Rest(row.getLong("paused_minutes"), at(row, "suspended_at"), row.getString("awaits_at")));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
