package vn.motcua.supplement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.dossier.DossierCode;
import vn.motcua.platform.Sql;
import vn.motcua.supplement.SupplementRequest.Closed;
import vn.motcua.supplement.SupplementRequest.Issued;
import vn.motcua.supplement.SupplementRequest.Proposed;
import vn.motcua.supplement.SupplementRequest.State;

/** Requests and their items; whoever writes holds the dossier's row. */
@Component
class RequestTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Item>> ITEMS = new TypeReference<>() {};

    private final JdbcClient sql;

    RequestTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** All requests of a dossier, in order. */
    List<SupplementRequest> of(DossierCode code) {
        return sql.sql("""
                SELECT r.*,
                       (SELECT jsonb_agg(jsonb_build_object(
                                   'item', i.item, 'component', i.component, 'name', i.name, 'what', i.what,
                                   'basis', i.basis, 'answer', CASE WHEN i.closed_at IS NOT NULL THEN
                                       jsonb_build_object('by', i.closed_by, 'at', i.closed_at, 'kind', i.kind,
                                           'count', i.count, 'givenUp', i.given_up) END) ORDER BY i.item)
                          FROM supplement.item i WHERE i.code = r.code AND i.number = r.number) AS items
                  FROM supplement.request r WHERE r.code = :code ORDER BY r.number
                """)
                .param("code", code.value())
                .query(RequestTable::request)
                .list();
    }

    /** One statement for a request and its items. */
    void add(SupplementRequest request, String desk) {
        var insert = sql.sql("""
                WITH items AS (
                    INSERT INTO supplement.item (code, number, item, component, name, what, basis)
                    SELECT :code, :number, item, nullif(component, ''), name, what, basis
                      FROM unnest(CAST(:items AS int[]), CAST(:components AS text[]), CAST(:names AS text[]),
                                  CAST(:whats AS text[]), CAST(:bases AS text[]))
                           AS i (item, component, name, what, basis))
                INSERT INTO supplement.request (code, number, desk, state, reason, asked_by, asked_for, asked_at,
                       nth, slip_number, issued_by, issued_at, answer_by, contact, phone, beyond_max)
                VALUES (:code, :number, :desk, :state, :reason, :askedBy, :askedFor, :askedAt,
                       :nth, :slip, :issuedBy, :issuedAt, :answerBy, :contact, :phone, :beyondMax)
                """)
                .param("code", request.code().value())
                .param("number", request.number())
                .param("desk", desk)
                .param("state", request.state().name())
                .param("reason", request.reason())
                .param("askedBy", request.proposed().by())
                .param("askedFor", request.proposed().agency())
                .param("askedAt", Sql.at(request.proposed().at()));
        fill(insert, request.issued());
        fill(insert, request.items()).update();
    }

    void issue(DossierCode code, int number, Issued issued) {
        var update = sql.sql("""
                UPDATE supplement.request
                   SET state = 'ISSUED', nth = :nth, slip_number = :slip, issued_by = :issuedBy, issued_at = :issuedAt,
                       answer_by = :answerBy, contact = :contact, phone = :phone, beyond_max = :beyondMax
                 WHERE code = :code AND number = :number AND state = 'PROPOSED'
                """).param("code", code.value()).param("number", number);
        fill(update, issued).update();
    }

    /** Closes the one of that number, or every open one where there is none. */
    void close(DossierCode code, @Nullable Integer number, State state, Closed closed) {
        sql.sql("""
                UPDATE supplement.request
                   SET state = :state, closed_by = :by, closed_at = :at, closed_reason = :reason
                 WHERE code = :code AND number = coalesce(CAST(:number AS int), number) AND closed_at IS NULL
                """)
                .param("code", code.value())
                .param("number", number)
                .param("state", state.name())
                .param("by", closed.by())
                .param("at", Sql.at(closed.at()))
                .param("reason", closed.reason())
                .update();
    }

    /** Closes those items, and with the last open one the request. */
    void answer(SupplementRequest request, List<Answered> answers, String by, Instant at) {
        sql.sql("""
                WITH request AS (
                    UPDATE supplement.request SET state = 'ANSWERED', closed_by = :by, closed_at = :at
                     WHERE :last AND code = :code AND number = :number)
                UPDATE supplement.item
                   SET closed_by = :by, closed_at = :at, kind = nullif(a.kind, ''), count = nullif(a.count, 0),
                       given_up = nullif(a.given_up, '')
                  FROM unnest(CAST(:items AS int[]), CAST(:kinds AS text[]), CAST(:counts AS int[]),
                              CAST(:givenUp AS text[])) AS a (item, kind, count, given_up)
                 WHERE code = :code AND number = :number AND supplement.item.item = a.item AND closed_at IS NULL
                """)
                .param("code", request.code().value())
                .param("number", request.number())
                .param("last", request.isAnsweredBy(answers))
                .param("by", by)
                .param("at", Sql.at(at))
                .param("items", answers.stream().map(Answered::item).toArray(Integer[]::new))
                .param("kinds", texts(answers, RequestTable::kind))
                .param("counts", answers.stream().map(RequestTable::count).toArray(Integer[]::new))
                .param("givenUp", texts(answers, Answered::givenUp))
                .update();
    }

    private static String kind(Answered it) {
        return it.kind() == null ? "" : it.kind().name();
    }

    private static int count(Answered it) {
        return it.count() == null ? 0 : it.count();
    }

    private static StatementSpec fill(StatementSpec spec, List<Item> items) {
        return spec.param("items", items.stream().map(Item::item).toArray(Integer[]::new))
                .param("components", texts(items, it -> it.component() == null ? "" : it.component()))
                .param("names", texts(items, Item::name))
                .param("whats", texts(items, Item::what))
                .param("bases", texts(items, Item::basis));
    }

    private static StatementSpec fill(StatementSpec spec, @Nullable Issued it) {
        return spec.param("nth", it == null ? null : it.nth())
                .param("slip", it == null ? null : it.slip())
                .param("issuedBy", it == null ? null : it.by())
                .param("issuedAt", it == null ? null : Sql.at(it.at()))
                .param("answerBy", it == null ? null : it.answerBy())
                .param("contact", it == null ? null : it.contact().name())
                .param("phone", it == null ? null : it.contact().phone())
                .param("beyondMax", it != null && it.beyondMax());
    }

    private static <T> String[] texts(List<T> all, Function<T, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }

    static SupplementRequest request(ResultSet row, int line) throws SQLException {
        return new SupplementRequest(
                new DossierCode(row.getString("code")),
                row.getInt("number"),
                State.valueOf(row.getString("state")),
                row.getString("reason"),
                new Proposed(
                        row.getString("asked_by"),
                        row.getString("asked_for"),
                        Sql.instant(row, "asked_at"),
                        row.getString("guidance")),
                issued(row),
                closed(row),
                JSON.readValue(row.getString("items"), ITEMS));
    }

    private static @Nullable Issued issued(ResultSet row) throws SQLException {
        var at = Sql.instantOrNull(row, "issued_at");
        if (at == null) return null;
        return new Issued(
                row.getInt("nth"),
                row.getLong("slip_number"),
                row.getString("issued_by"),
                at,
                row.getObject("answer_by", LocalDate.class),
                new Contact(row.getString("contact"), row.getString("phone")),
                row.getBoolean("beyond_max"));
    }

    private static @Nullable Closed closed(ResultSet row) throws SQLException {
        var at = Sql.instantOrNull(row, "closed_at");
        return at == null ? null : new Closed(row.getString("closed_by"), at, row.getString("closed_reason"));
    }
}
