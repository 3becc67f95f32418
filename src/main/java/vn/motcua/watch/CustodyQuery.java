package vn.motcua.watch;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** Who had these dossiers from when on, as their facts tell it; and when their clocks stood still. */
@Component
class CustodyQuery {

    private final JdbcClient sql;

    CustodyQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** By code, in order. */
    Map<String, List<Turn>> turns(List<String> codes) {
        return sql
                .sql("""
                SELECT f.code, b.leg, f.at,
                       (SELECT p.name FROM identity.v_person p WHERE p.username = b.holder) AS holder
                  FROM dossier.v_fact f
                 CROSS JOIN LATERAL (SELECT CAST(CAST(f.body AS jsonb) -> 'body' ->> 'leg' AS int) AS leg,
                                            CAST(f.body AS jsonb) -> 'body' ->> 'holder' AS holder) b
                 WHERE f.code = ANY (CAST(:codes AS text[])) AND f.kind LIKE 'route.%' AND b.leg IS NOT NULL
                 ORDER BY f.code, f.seq
                """)
                .param("codes", codes.toArray(String[]::new))
                .query((row, _) -> Map.entry(
                        row.getString("code"),
                        new Turn(row.getInt("leg"), row.getString("holder"), Sql.instant(row, "at"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    Map<String, List<Stood>> stood(List<String> codes) {
        return sql
                .sql("""
                SELECT code, ground, since, until FROM dossier.v_pause
                 WHERE code = ANY (CAST(:codes AS text[])) ORDER BY code, number
                """)
                .param("codes", codes.toArray(String[]::new))
                .query((row, _) -> Map.entry(
                        row.getString("code"),
                        new Stood(row.getString("ground"), Sql.instant(row, "since"), Sql.instantOrNull(row, "until"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
