package vn.motcua.access;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** Rows of looks, only ever added, and forgotten by whole months. */
@Component
class LookTable {

    private final JdbcClient sql;

    LookTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** One statement. Where several agencies give the right, that is named which takes part in the dossier. */
    void add(Look it) {
        sql.sql("""
            INSERT INTO access.look (at, code, who, agency, way, page)
            SELECT :at, d.code, :who,
                   coalesce((SELECT p.agency FROM dossier.v_party p
                              WHERE p.code = d.code AND p.agency = ANY (CAST(:agencies AS text[]))
                              ORDER BY p.since LIMIT 1), d.agency),
                   :way, :page
              FROM dossier.v_dossier d WHERE d.code = :code
            """)
                .param("at", Sql.at(it.at()))
                .param("code", it.code())
                .param("who", it.who())
                .param("agencies", it.agencies().toArray(String[]::new))
                .param("way", it.way().name())
                .param("page", it.page())
                .update();
    }

    /** Those of citizens, many in one statement. */
    void addAll(List<Look> looks) {
        sql.sql("""
            INSERT INTO access.look (at, code, who, agency, way, page)
            SELECT l.at, l.code, l.who, d.agency, l.way, l.page
              FROM unnest(CAST(:at AS timestamptz[]), CAST(:code AS text[]), CAST(:who AS text[]),
                          CAST(:way AS text[]), CAST(:page AS text[])) AS l (at, code, who, way, page)
              JOIN dossier.v_dossier d ON d.code = l.code
            """)
                .param("at", column(looks, it -> Sql.at(it.at()).toString()))
                .param("code", column(looks, Look::code))
                .param("who", column(looks, Look::who))
                .param("way", column(looks, it -> it.way().name()))
                .param("page", column(looks, Look::page))
                .update();
    }

    /** How many were forgotten; at most that many at once, the oldest first. */
    int forget(Instant before, int most) {
        return sql.sql("""
            DELETE FROM access.look
             WHERE id IN (SELECT l.id FROM access.look l WHERE l.at < :before ORDER BY l.id LIMIT :most)
            """).param("before", Sql.at(before)).param("most", most).update();
    }

    private static String[] column(List<Look> looks, Function<Look, String> of) {
        return looks.stream().map(of).toArray(String[]::new);
    }
}
