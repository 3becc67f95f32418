package vn.motcua.catalogue;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalogue.ProcedureVersion.Contents;
import vn.motcua.catalogue.ProcedureVersion.Terms;
import vn.motcua.catalogue.ProcedureVersion.Validity;
import vn.motcua.kernel.Mark;
import vn.motcua.organisation.AgencyLevel;

/** Published versions; only ever added to. */
@Repository
class ProcedureTable {

    private final JdbcClient sql;
    private final RequiredPaperTable papers;
    private final RouteTemplateTable routes;
    private final LegalGroundTable grounds;

    ProcedureTable(JdbcClient sql, RequiredPaperTable papers, RouteTemplateTable routes, LegalGroundTable grounds) {
        this.sql = sql;
        this.papers = papers;
        this.grounds = grounds;
        this.routes = routes;
    }

    /** Two nodes that start together publish one after the other. */
    void lock() {
        sql.sql("""
            SELECT pg_advisory_xact_lock(hashtext('catalogue.load'))::text
            """).query(String.class).single();
    }

    void add(ProcedureVersion version) {
        var id = addVersion(version);
        papers.add(id, version.contents());
        routes.add(id, version.route());
        grounds.add(id, version.terms().grounds());
    }

    void addGrounds(long id, ProcedureVersion version) {
        grounds.add(id, version.terms().grounds());
    }

    List<ProcedureVersion> all() {
        var ofPapers = papers.all();
        var ofRoutes = routes.all();
        var ofGrounds = grounds.all();
        return sql.sql("""
            SELECT id, family, code, code_mark, name, field, valid_from, valid_to, decision, under_review,
                   array_to_string(offered_by, ' ') AS offered_by, replaced_by, limit_value, limit_unit, limit_mark,
                   cutoff, fee_kind, fee, fee_further, fee_ceiling, fee_mark, sets, result, symbol, numbered,
                   legal_basis, route_mark
              FROM catalogue.procedure_version ORDER BY id
            """)
                .query((row, _) -> version(row, ofPapers, ofRoutes, ofGrounds))
                .list();
    }

    private long addVersion(ProcedureVersion it) {
        var insert = sql.sql("""
            INSERT INTO catalogue.procedure_version
                   (family, code, code_mark, name, field, valid_from, valid_to, decision, under_review, offered_by,
                    replaced_by, limit_value, limit_unit, limit_mark, cutoff, fee_kind, fee, fee_further,
                    fee_ceiling, fee_mark, sets, result, symbol, numbered, legal_basis, route_mark,
                    boundary_free)
            VALUES (:family, :code, :codeMark, :name, :field, :from, :to, :decision, :underReview,
                    string_to_array(:offeredBy, ' '), :replacedBy, :limit, :unit, :limitMark, :cutoff, :feeKind,
                    :fee, :feeFurther, :feeCeiling, :feeMark, :sets, :result, :symbol, :numbered, :legalBasis,
                    :routeMark, :boundaryFree)
            RETURNING id
            """)
                .param("family", it.family())
                .param("code", it.code().value())
                .param("name", it.name())
                .param("field", it.field().name())
                .param("routeMark", it.route().mark().name())
                .param("boundaryFree", it.route().isBoundaryFree());
        fill(insert, it.validity());
        fill(insert, it.terms());
        fill(insert, it.contents());
        return insert.query(Long.class).single();
    }

    private static void fill(StatementSpec insert, Validity it) {
        insert.param("codeMark", it.codeMark().name())
                .param("from", it.from())
                .param("to", it.to())
                .param("decision", it.decision())
                .param("underReview", it.underReview())
                .param(
                        "offeredBy",
                        it.offeredBy().stream().map(Enum::name).sorted().collect(joining(" ")))
                .param("replacedBy", it.replacedBy());
    }

    private static void fill(StatementSpec insert, Terms it) {
        insert.param("limit", it.limit().value())
                .param("unit", it.limit().unit().name())
                .param("limitMark", it.limitMark().name())
                .param("cutoff", it.cutoff())
                .param("feeKind", it.fee().kind().name())
                .param("fee", it.fee().amount())
                .param("feeFurther", it.fee().furtherAmount())
                .param("feeCeiling", it.fee().ceiling())
                .param("feeMark", it.fee().mark().name());
    }

    private static void fill(StatementSpec insert, Contents it) {
        insert.param("sets", it.sets())
                .param("result", it.result().name())
                .param("symbol", it.result().symbol())
                .param("numbered", it.result().numbered())
                .param("legalBasis", it.legalBasis());
    }

    private static ProcedureVersion version(
            ResultSet row,
            RequiredPaperTable.All papers,
            RouteTemplateTable.All routes,
            Map<Long, List<LegalGround>> grounds)
            throws SQLException {
        var id = row.getLong("id");
        return new ProcedureVersion(
                id,
                row.getString("family"),
                new ProcedureCode(row.getString("code")),
                row.getString("name"),
                Field.valueOf(row.getString("field")),
                validity(row),
                terms(row, grounds.getOrDefault(id, List.of())),
                new Contents(
                        papers.papersOf(id),
                        papers.casesOf(id),
                        papers.partsOf(id),
                        row.getInt("sets"),
                        new ResultKind(row.getString("result"), row.getString("symbol"), row.getBoolean("numbered")),
                        row.getString("legal_basis")),
                routes.of(id, mark(row, "route_mark")));
    }

    private static Validity validity(ResultSet row) throws SQLException {
        return new Validity(
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("decision"),
                row.getBoolean("under_review"),
                Stream.of(row.getString("offered_by").split(" "))
                        .map(AgencyLevel::valueOf)
                        .collect(toUnmodifiableSet()),
                row.getString("replaced_by"),
                mark(row, "code_mark"));
    }

    private static Terms terms(ResultSet row, List<LegalGround> grounds) throws SQLException {
        return new Terms(
                new TimeLimit(row.getBigDecimal("limit_value"), LimitUnit.valueOf(row.getString("limit_unit"))),
                mark(row, "limit_mark"),
                row.getObject("cutoff", LocalTime.class),
                new FeeRule(
                        FeeRule.Kind.valueOf(row.getString("fee_kind")),
                        row.getLong("fee"),
                        row.getLong("fee_further"),
                        row.getLong("fee_ceiling"),
                        mark(row, "fee_mark")),
                grounds);
    }

    private static Mark mark(ResultSet row, String column) throws SQLException {
        return Mark.valueOf(row.getString(column));
    }
}
