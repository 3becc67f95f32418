package vn.motcua.documents;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;

/** The papers of a dossier, written once: at the counter, and when more come. */
@Component
class PaperTable {

    private final JdbcClient sql;
    private final NamedParameterJdbcTemplate batch;

    PaperTable(JdbcClient sql, NamedParameterJdbcTemplate batch) {
        this.sql = sql;
        this.batch = batch;
    }

    void add(DossierCode code, List<PaperLine> lines, String by) {
        if (lines.isEmpty()) return;
        var rows = rows(code, lines, by);
        batch.batchUpdate("""
            INSERT INTO documents.paper (dossier, line, component, name, kind, count, volunteered, shown,
                received_by)
            VALUES (:dossier, :line, :component, :name, :kind, :count, :volunteered, :shown, :by)
            """, rows);
    }

    /** The caller holds the dossier's row, so that two never take the same line. */
    void append(DossierCode code, List<PaperLine> lines, String by) {
        if (lines.isEmpty()) return;
        var rows = rows(code, lines, by);
        batch.batchUpdate("""
            INSERT INTO documents.paper (dossier, line, component, name, kind, count, volunteered, shown,
                received_by, added_on)
            SELECT :dossier, coalesce(max(line), 0) + 1, :component, :name, :kind, :count, :volunteered, :shown,
                :by, CAST(:addedOn AS date)
              FROM documents.paper WHERE dossier = :dossier
            """, rows);
    }

    void change(DossierCode code, Map<Integer, PaperLine> lines) {
        if (lines.isEmpty()) return;
        var places = List.copyOf(lines.entrySet());
        sql.sql("""
            UPDATE documents.paper p SET kind = n.kind, count = n.count
              FROM unnest(CAST(:lines AS int[]), CAST(:kinds AS text[]), CAST(:counts AS int[]))
                   AS n (line, kind, count)
             WHERE p.dossier = :code AND p.line = n.line
            """)
                .param("code", code.value())
                .param("lines", places.stream().map(Map.Entry::getKey).toArray(Integer[]::new))
                .param(
                        "kinds",
                        places.stream().map(it -> it.getValue().kind().name()).toArray(String[]::new))
                .param(
                        "counts",
                        places.stream().map(it -> it.getValue().count()).toArray(Integer[]::new))
                .update();
    }

    List<PaperLine> of(DossierCode code) {
        return of(List.of(code)).getOrDefault(code, List.of());
    }

    Map<DossierCode, List<PaperLine>> of(List<DossierCode> codes) {
        return sql
                .sql("""
                    SELECT dossier, component, name, kind, count, volunteered, shown, added_on
                      FROM documents.paper
                     WHERE dossier = ANY (CAST(:codes AS text[]))
                     ORDER BY dossier, line
                    """)
                .param("codes", codes.stream().map(DossierCode::value).toArray(String[]::new))
                .query((row, _) -> Map.entry(new DossierCode(row.getString("dossier")), line(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static PaperLine line(ResultSet row) throws SQLException {
        return new PaperLine(
                row.getString("component"),
                row.getString("name"),
                PaperKind.valueOf(row.getString("kind")),
                row.getInt("count"),
                row.getBoolean("volunteered"),
                row.getBoolean("shown"),
                row.getObject("added_on", LocalDate.class));
    }

    private static SqlParameterSource[] rows(DossierCode code, List<PaperLine> lines, String by) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> row(code, i + 1, lines.get(i), by))
                .toArray(SqlParameterSource[]::new);
    }

    private static SqlParameterSource row(DossierCode code, int line, PaperLine paper, String by) {
        return new MapSqlParameterSource()
                .addValue("dossier", code.value())
                .addValue("line", line)
                .addValue("component", paper.component())
                .addValue("name", paper.name())
                .addValue("kind", paper.kind().name())
                .addValue("count", paper.count())
                .addValue("volunteered", paper.volunteered())
                .addValue("shown", paper.shown())
                .addValue("addedOn", paper.addedOn())
                .addValue("by", by);
    }
}
