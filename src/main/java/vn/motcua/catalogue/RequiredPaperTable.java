package vn.motcua.catalogue;

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

/** The papers, the variants and the parts of the published versions. */
@Repository
class RequiredPaperTable {

    private final JdbcClient sql;
    private final PartTable parts;

    RequiredPaperTable(JdbcClient sql, PartTable parts) {
        this.sql = sql;
        this.parts = parts;
    }

    /** Everything at once, since a catalogue is small and read at start. */
    record All(
            Map<Long, List<RequiredPaper>> papers, Map<Long, List<ProcedureCase>> cases, Map<Long, List<Part>> parts) {

        List<RequiredPaper> papersOf(long version) {
            return papers.getOrDefault(version, List.of());
        }

        List<ProcedureCase> casesOf(long version) {
            return cases.getOrDefault(version, List.of());
        }

        List<Part> partsOf(long version) {
            return parts.getOrDefault(version, List.of());
        }
    }

    void add(long version, ProcedureVersion.Contents contents) {
        for (int i = 0; i < contents.papers().size(); i++)
            add(version, i, contents.papers().get(i));
        for (int i = 0; i < contents.cases().size(); i++)
            add(version, i, contents.cases().get(i));
        parts.add(version, contents.parts());
    }

    All all() {
        var papers = new HashMap<Long, List<RequiredPaper>>();
        sql.sql("""
            SELECT version, key, name, required, shown_only, originals, copies, mark, part
              FROM catalogue.paper ORDER BY version, position
            """).query(row -> {
            papers.computeIfAbsent(row.getLong("version"), _ -> new ArrayList<>())
                    .add(paper(row));
        });
        var cases = new HashMap<Long, List<ProcedureCase>>();
        sql.sql("""
            SELECT version, key, name, limit_value, limit_unit
              FROM catalogue.procedure_case ORDER BY version, position
            """).query(row -> {
            cases.computeIfAbsent(row.getLong("version"), _ -> new ArrayList<>())
                    .add(variant(row));
        });
        return new All(papers, cases, parts.all());
    }

    private void add(long version, int position, RequiredPaper it) {
        sql.sql("""
            INSERT INTO catalogue.paper
                   (version, position, key, name, required, shown_only, originals, copies, mark, part)
            VALUES (:version, :position, :key, :name, :required, :shownOnly, :originals, :copies, :mark, :part)
            """)
                .param("version", version)
                .param("position", position)
                .param("key", it.key())
                .param("name", it.name())
                .param("required", it.required())
                .param("shownOnly", it.shownOnly())
                .param("originals", it.originals())
                .param("copies", it.copies())
                .param("mark", it.mark().name())
                .param("part", it.part())
                .update();
    }

    private void add(long version, int position, ProcedureCase it) {
        var limit = Optional.ofNullable(it.limit());
        sql.sql("""
            INSERT INTO catalogue.procedure_case (version, position, key, name, limit_value, limit_unit)
            VALUES (:version, :position, :key, :name, :limit, :unit)
            """)
                .param("version", version)
                .param("position", position)
                .param("key", it.key())
                .param("name", it.name())
                .param("limit", limit.map(TimeLimit::value).orElse(null))
                .param("unit", limit.map(TimeLimit::unit).map(Enum::name).orElse(null))
                .update();
    }

    private static RequiredPaper paper(ResultSet row) throws SQLException {
        return new RequiredPaper(
                row.getString("key"),
                row.getString("name"),
                row.getBoolean("required"),
                row.getBoolean("shown_only"),
                row.getInt("originals"),
                row.getInt("copies"),
                Mark.valueOf(row.getString("mark")),
                row.getString("part"));
    }

    private static ProcedureCase variant(ResultSet row) throws SQLException {
        var value = row.getBigDecimal("limit_value");
        return new ProcedureCase(
                row.getString("key"),
                row.getString("name"),
                value == null ? null : new TimeLimit(value, LimitUnit.valueOf(row.getString("limit_unit"))));
    }
}
