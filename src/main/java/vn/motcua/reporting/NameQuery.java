package vn.motcua.reporting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** What officers and units are called, many at a time. */
@Component
class NameQuery {

    private final JdbcClient sql;

    NameQuery(JdbcClient sql) {
        this.sql = sql;
    }

    Map<String, String> people(List<? extends @Nullable String> usernames) {
        return names(sql.sql("""
            SELECT username AS key, name FROM identity.v_person WHERE username = ANY (CAST(:keys AS text[]))
            """), usernames);
    }

    /** As of a day, or as they were called last before it. */
    Map<String, String> units(List<? extends @Nullable String> codes, LocalDate on) {
        return names(sql.sql("""
            SELECT DISTINCT ON (code) code AS key, name FROM organisation.v_unit
             WHERE code = ANY (CAST(:keys AS text[])) AND valid_from <= :on
             ORDER BY code, valid_from DESC
            """).param("on", on), codes);
    }

    private static Map<String, String> names(StatementSpec named, List<? extends @Nullable String> keys) {
        var found = new HashMap<String, String>();
        named.param("keys", keys.stream().filter(Objects::nonNull).distinct().toArray(String[]::new))
                .query(row -> {
                    found.put(row.getString("key"), row.getString("name"));
                });
        return found;
    }
}
