package vn.motcua.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.platform.Sql;

/** Steps that agencies on other systems hold, of dossiers in which these agencies take part; the oldest id first. */
@Component
class AtPartnersQuery {

    private final JdbcClient sql;

    AtPartnersQuery(JdbcClient sql) {
        this.sql = sql;
    }

    record Row(long id, String code, int leg, long procedure, Place place, Instant since, Instant dueAt) {}

    record Place(String partner, String step, String unit) {}

    List<Row> of(List<String> agencies, long after, int limit) {
        return sql.sql("""
            SELECT o.id, o.code, o.leg_no, d.procedure_version, p.title, o.step_key, o.unit, o.opened_at, o.due_at
              FROM exchange.partner p
              JOIN route.v_open_step o ON o.holder = 'partner.' || p.name
              JOIN dossier.v_dossier d ON d.code = o.code
             WHERE o.id > :after
               AND EXISTS (SELECT FROM dossier.v_party m
                            WHERE m.code = o.code AND m.agency = ANY (CAST(:agencies AS text[])))
             ORDER BY o.id LIMIT :limit
            """)
                .param("after", after)
                .param("agencies", agencies.toArray(String[]::new))
                .param("limit", limit)
                .query(AtPartnersQuery::row)
                .list();
    }

    /** On the way to an agency on another system, not answered. {@code answerBy}: none while no limit runs. */
    record Offered(
            long id,
            String code,
            int leg,
            Place to,
            Instant since,
            @Nullable Instant answerBy) {}

    /** By these agencies, the oldest first; {@code after}: the last id of the page before. */
    List<Offered> offered(List<String> agencies, long after, int limit) {
        return sql.sql("""
            SELECT h.id, h.code, h.leg_no, p.title, h.next_step, h.to_unit, h.offered_at, h.answer_by
              FROM interlink.v_handover h
              JOIN exchange.seat t ON t.agency = h.to_agency
              JOIN exchange.partner p ON p.name = t.partner
             WHERE h.answer = 'OFFERED' AND h.from_agency = ANY (CAST(:agencies AS text[])) AND h.id > :after
             ORDER BY h.id LIMIT :limit
            """)
                .param("after", after)
                .param("agencies", agencies.toArray(String[]::new))
                .param("limit", limit)
                .query((row, _) -> new Offered(
                        row.getLong("id"),
                        row.getString("code"),
                        row.getInt("leg_no"),
                        new Place(row.getString("title"), row.getString("next_step"), row.getString("to_unit")),
                        Sql.instant(row, "offered_at"),
                        Sql.instantOrNull(row, "answer_by")))
                .list();
    }

    /** {@code agency}: works in that partner's system, and holds a step of the dossier or is offered one. */
    record Lies(String code, String agency, String partner) {}

    List<Lies> of(Collection<DossierCode> codes) {
        return sql.sql("""
            SELECT s.code, t.agency, p.title AS partner
              FROM route.v_standing s
              JOIN exchange.seat t ON t.agency = s.agency OR t.agency = split_part(s.bound_unit, '/', 1)
              JOIN exchange.partner p ON p.name = t.partner
             WHERE s.code = ANY (CAST(:codes AS text[]))
             ORDER BY s.code, t.agency
            """)
                .param("codes", codes.stream().map(DossierCode::value).sorted().toArray(String[]::new))
                .query((row, _) -> new Lies(row.getString("code"), row.getString("agency"), row.getString("partner")))
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getString("code"),
                row.getInt("leg_no"),
                row.getLong("procedure_version"),
                new Place(row.getString("title"), row.getString("step_key"), row.getString("unit")),
                Sql.instant(row, "opened_at"),
                Sql.instant(row, "due_at"));
    }
}
