package vn.motcua.opinion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Sql;

/** The lists of opinions, a page at a time: open ones by deadline, the others the newest first. */
@Component
class OpinionListQuery {

    static final int COUNT_MAX = 100;

    private static final String OPEN_TO = """
        SELECT r.* FROM opinion.request r
         WHERE r.addressee = ANY(CAST(:addressees AS text[])) AND r.state = 'WAITING'
           AND r.due_at >= :from AND r.due_at < :until AND (r.due_at, r.id) > (:at, :id)
         ORDER BY r.due_at, r.id LIMIT :rows
        """;

    private static final String ANSWERED_BY = """
        SELECT r.* FROM opinion.request r
         WHERE r.addressee = ANY(CAST(:addressees AS text[])) AND r.answered_at IS NOT NULL
           AND (r.answered_at, r.id) < (:at, :id)
         ORDER BY r.answered_at DESC, r.id DESC LIMIT :rows
        """;

    private static final String ASKED_BY = """
        SELECT r.* FROM opinion.request r
         WHERE r.asked_agency = ANY(CAST(:agencies AS text[])) AND r.state = 'WAITING'
           AND (r.due_at, r.id) > (:at, :id)
         ORDER BY r.due_at, r.id LIMIT :rows
        """;

    /** For those who asked and for the desk that received, which is told what comes late (NĐ 61/2018 Art. 19). */
    private static final String LATE_FOR = """
        SELECT r.* FROM opinion.request r
         WHERE (r.asked_agency = ANY(CAST(:agencies AS text[]))
                OR r.desk_agency = ANY(CAST(:agencies AS text[])))
           AND r.settled_at IS NOT NULL AND (r.due_at, r.id) < (:at, :id)
         ORDER BY r.due_at DESC, r.id DESC LIMIT :rows
        """;

    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("9000-01-01T00:00:00Z");

    private final JdbcClient sql;

    OpinionListQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of one who was asked: how often late, and how often there is no answer still. */
    record Tardy(String name, int late, int unanswered) {}

    List<OpinionRequest> page(OpinionList list, Instant now, int rows) {
        return sql.sql(text(list.which()))
                .params(values(list, now))
                .param("rows", rows)
                .query(OpinionColumns::read)
                .list();
    }

    /** Counted no further than {@link #COUNT_MAX}. */
    int count(OpinionList list, Instant now) {
        return sql.sql("SELECT count(*) FROM opinion.request"
                        .replace("opinion.request", "(" + text(list.which()) + ") counted"))
                .params(values(list, now))
                .param("rows", COUNT_MAX)
                .query(Integer.class)
                .single();
    }

    /** By whom opinions came late or not at all, the most often first. */
    List<Tardy> tardy(List<String> agencies) {
        return sql.sql("""
            SELECT r.name, count(*) AS late, count(*) FILTER (WHERE r.answer IS NULL) AS unanswered
              FROM opinion.request r
             WHERE (r.asked_agency = ANY(CAST(:agencies AS text[]))
                    OR r.desk_agency = ANY(CAST(:agencies AS text[])))
               AND r.settled_at IS NOT NULL
             GROUP BY r.name ORDER BY 2 DESC, 1 LIMIT 50
            """)
                .param("agencies", agencies.toArray(String[]::new))
                .query((row, _) -> new Tardy(row.getString("name"), row.getInt("late"), row.getInt("unanswered")))
                .list();
    }

    private static String text(OpinionList.Which which) {
        return switch (which) {
            case WAITING, TODAY, LATE -> OPEN_TO;
            case ANSWERED -> ANSWERED_BY;
            case ASKED -> ASKED_BY;
            case REPORT -> LATE_FOR;
        };
    }

    private static Map<String, Object> values(OpinionList list, Instant now) {
        var which = list.which();
        var tomorrow = LocalDate.ofInstant(now, LegalClock.ZONE).plusDays(1).atStartOfDay(LegalClock.ZONE);
        var falls = which == OpinionList.Which.ANSWERED || which == OpinionList.Which.REPORT;
        var after = list.after() == null
                ? new OpinionList.After(falls ? LAST : FIRST, falls ? Long.MAX_VALUE : 0)
                : list.after();
        var until = which == OpinionList.Which.TODAY ? tomorrow.toInstant() : LAST;
        var values = new HashMap<String, Object>();
        values.put("addressees", list.addressees().toArray(String[]::new));
        values.put("agencies", list.agencies().toArray(String[]::new));
        values.put("from", Sql.at(which == OpinionList.Which.LATE ? FIRST : now));
        values.put("until", Sql.at(which == OpinionList.Which.LATE ? now : until));
        values.put("at", Sql.at(after.at()));
        values.put("id", after.id());
        return values;
    }
}
