package vn.motcua.catalogue;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.kernel.Mark;

/** What the bundles among the published versions consist of. */
@Repository
class PartTable {

    private final JdbcClient sql;

    PartTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(long version, List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) add(version, i, parts.get(i));
    }

    private void add(long version, int position, Part it) {
        var limit = Optional.ofNullable(it.limit());
        sql.sql("""
            INSERT INTO catalogue.part (version, position, key, name, required, one_of, limit_value, limit_unit, mark)
            VALUES (:version, :position, :key, :name, :required, :oneOf, :limit, :unit, :mark)
            """)
                .param("version", version)
                .param("position", position)
                .param("key", it.key())
                .param("name", it.name())
                .param("required", it.required())
                .param("oneOf", it.oneOf())
                .param("limit", limit.map(TimeLimit::value).orElse(null))
                .param("unit", limit.map(TimeLimit::unit).map(Enum::name).orElse(null))
                .param("mark", it.mark().name())
                .update();
    }

    Map<Long, List<Part>> all() {
        var parts = new HashMap<Long, List<Part>>();
        sql.sql("""
            SELECT version, key, name, required, one_of, limit_value, limit_unit, mark
              FROM catalogue.part ORDER BY version, position
            """).query(row -> {
            parts.computeIfAbsent(row.getLong("version"), _ -> new ArrayList<>())
                    .add(part(row));
        });
        return parts;
    }

    private static Part part(ResultSet row) throws SQLException {
        BigDecimal value = row.getBigDecimal("limit_value");
        return new Part(
                row.getString("key"),
                row.getString("name"),
                row.getBoolean("required"),
                row.getString("one_of"),
                value == null ? null : new TimeLimit(value, LimitUnit.valueOf(row.getString("limit_unit"))),
                Mark.valueOf(row.getString("mark")));
    }
}
