package vn.motcua.score;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Mark;
import vn.motcua.platform.Sql;

/** The maxima that were entered; none is ever changed. */
@Component
class SchemeTable {

    private final JdbcClient sql;

    SchemeTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** The newest day first, of one day what was entered last. */
    List<Scheme> all() {
        return sql.sql("""
            SELECT id, since, basis, mark, entered_by FROM score.scheme ORDER BY since DESC, id DESC LIMIT 100
            """).query((row, _) -> scheme(row)).list();
    }

    void add(Scheme it, String by, Instant at) {
        var id = sql.sql("""
            INSERT INTO score.scheme (since, basis, mark, entered_by, entered_at)
            VALUES (:since, :basis, :mark, :by, :at) RETURNING id
            """)
                .param("since", it.since())
                .param("basis", it.basis())
                .param("mark", it.mark().name())
                .param("by", by)
                .param("at", Sql.at(at))
                .query(Long.class)
                .single();
        it.maxima().forEach((part, points) -> add(id, part, points));
    }

    private void add(long scheme, Part part, BigDecimal points) {
        sql.sql("INSERT INTO score.maximum (scheme, part, points) VALUES (:scheme, :part, :points)")
                .param("scheme", scheme)
                .param("part", part.name())
                .param("points", points)
                .update();
    }

    private Scheme scheme(ResultSet row) throws SQLException {
        return new Scheme(
                row.getObject("since", LocalDate.class),
                row.getString("basis"),
                Mark.valueOf(row.getString("mark")),
                row.getString("entered_by"),
                maxima(row.getLong("id")));
    }

    private Map<Part, BigDecimal> maxima(long scheme) {
        var maxima = new EnumMap<Part, BigDecimal>(Part.class);
        sql.sql("SELECT part, points FROM score.maximum WHERE scheme = :scheme")
                .param("scheme", scheme)
                .query(row -> {
                    maxima.put(Part.valueOf(row.getString("part")), row.getBigDecimal("points"));
                });
        return maxima;
    }
}
