package vn.motcua.staffing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/**
 * Open steps that no living person may work on: nobody holds their post, or who holds them holds it no more. Somebody
 * away counts while the deputy is there. What is on the way needs somebody who may answer; what stands still,
 * somebody at the desk where it waits.
 */
@Component
class VacancyQuery {

    private final JdbcClient sql;

    VacancyQuery(JdbcClient sql) {
        this.sql = sql;
    }

    enum Why {
        NOBODY,
        HOLDER_GONE
    }

    /** {@code role} is empty where any of several would do; {@code holder}: who holds what nobody may work on. */
    record Row(String unit, String role, @Nullable String holder, Why why, int steps, String example, Instant due) {
        String agency() {
            return unit.substring(0, unit.indexOf('/'));
        }
    }

    /** {@code answering}, {@code asking}: the roles that may answer an offer, and wait for a citizen. */
    record Roles(List<String> answering, List<String> asking) {}

    /** {@code agencies} null: all. */
    List<Row> of(@Nullable List<String> agencies, Roles roles, LocalDate on) {
        return sql.sql("""
                WITH there AS MATERIALIZED (
                    SELECT p.unit, p.role, p.username FROM identity.v_post p
                     WHERE p.valid_from <= :on AND (p.valid_to IS NULL OR p.valid_to > :on)
                       AND NOT EXISTS (SELECT FROM identity.v_absence a
                                        WHERE a.username = p.username AND a.agency = split_part(p.unit, '/', 1)
                                          AND a.first_day <= :on AND a.last_day >= :on
                                          AND NOT EXISTS (
                                              SELECT FROM identity.v_post d
                                               WHERE d.username = a.deputy AND split_part(d.unit, '/', 1) = a.agency
                                                 AND d.valid_from <= :on
                                                 AND (d.valid_to IS NULL OR d.valid_to > :on)))),
                open AS (
                    SELECT CASE WHEN s.awaits_at IS NOT NULL THEN s.awaits_at
                                WHEN s.kind = 'HANDOVER' THEN s.bound_unit ELSE s.unit END AS unit,
                           CASE WHEN s.awaits_at IS NULL AND s.kind <> 'HANDOVER' THEN s.role ELSE '' END AS role,
                           CASE WHEN s.awaits_at IS NULL THEN s.holder END AS holder,
                           s.awaits_at IS NOT NULL AS awaits, count(*) AS steps, min(s.code) AS example,
                           min(s.due_at) AS due
                      FROM route.v_standing s
                     WHERE s.kind <> 'JOIN'
                     GROUP BY 1, 2, 3, 4),
                judged AS (
                    SELECT o.*,
                           EXISTS (SELECT FROM there t
                                    WHERE t.unit = o.unit
                                      AND (t.role = o.role OR o.role = '' AND t.role = ANY (
                                           CASE WHEN o.awaits THEN CAST(:asking AS text[])
                                                ELSE CAST(:answering AS text[]) END))) AS manned,
                           o.holder IS NULL OR EXISTS (SELECT FROM there t
                                    WHERE t.unit = o.unit AND t.role = o.role AND t.username = o.holder) AS held_well
                      FROM open o)
                SELECT unit, role, holder, CASE WHEN manned THEN 'HOLDER_GONE' ELSE 'NOBODY' END AS why,
                       CAST(steps AS int) AS steps, example, due
                  FROM judged
                 WHERE NOT (manned AND held_well)
                   AND (CAST(:agencies AS text[]) IS NULL OR split_part(unit, '/', 1) = ANY (CAST(:agencies AS text[])))
                 ORDER BY unit, role, holder NULLS FIRST
                """)
                .param("on", on)
                .param("answering", roles.answering().toArray(String[]::new))
                .param("asking", roles.asking().toArray(String[]::new))
                .param("agencies", agencies == null ? null : agencies.toArray(String[]::new))
                .query(VacancyQuery::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("unit"),
                row.getString("role"),
                row.getString("holder"),
                Why.valueOf(row.getString("why")),
                row.getInt("steps"),
                row.getString("example"),
                Sql.instant(row, "due"));
    }

    /** When somebody holds a post. */
    record Held(
            String unit,
            String role,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** All that is held on that day or later. */
    List<Held> posts(LocalDate from) {
        return sql.sql("""
                SELECT p.unit, p.role, p.valid_from, p.valid_to FROM identity.v_post p
                 WHERE p.valid_to IS NULL OR p.valid_to > :from
                 ORDER BY p.valid_from
                """)
                .param("from", from)
                .query((row, _) -> new Held(
                        row.getString("unit"),
                        row.getString("role"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }
}
