package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.kernel.Mark;

/** What one agency was called and numbered in the course of time, and from whom and into whom it went on. */
@Repository
class AgencyBookQuery {

    private final JdbcClient sql;

    AgencyBookQuery(JdbcClient sql) {
        this.sql = sql;
    }

    record Name(
            String code,
            String name,
            AgencyLevel level,
            @Nullable String parent,
            @Nullable String parentName,
            @Nullable AgencyLevel parentLevel,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            Mark mark) {

        /** How it stands to its parent: a vertical body works in the area of a commune and is not under it. */
        String below() {
            var isBeside = level == AgencyLevel.VERTICAL
                    && (parentLevel == AgencyLevel.COMMUNE || parentLevel == AgencyLevel.DISTRICT);
            return isBeside ? "organisation.in-area-of" : "organisation.below";
        }
    }

    record CodeOfOthers(
            IdentifierScheme scheme,
            String value,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            Mark mark) {}

    /** {@code other}: the agency at the other end. */
    record Step(String other, String otherName, Succession.Kind kind, LocalDate date, String basis, Mark mark) {}

    List<Name> names(AgencyCode code) {
        return sql.sql("""
            SELECT v.code, v.name, v.level, v.parent, p.name AS parent_name, p.level AS parent_level,
                   v.valid_from, v.valid_to, v.mark
              FROM organisation.agency_version v
              LEFT JOIN LATERAL (
                   SELECT name, level FROM organisation.agency_version a
                    WHERE a.code = v.parent AND a.valid_from < coalesce(v.valid_to, 'infinity')
                    ORDER BY a.valid_from DESC LIMIT 1) p ON true
             WHERE v.code = :code ORDER BY v.valid_from
            """)
                .param("code", code.value())
                .query(new SimplePropertyRowMapper<>(Name.class))
                .list();
    }

    List<CodeOfOthers> numbers(AgencyCode code) {
        return sql.sql("""
            SELECT scheme, value, valid_from, valid_to, mark
              FROM organisation.agency_identifier WHERE agency = :code ORDER BY scheme, valid_from
            """)
                .param("code", code.value())
                .query(new SimplePropertyRowMapper<>(CodeOfOthers.class))
                .list();
    }

    List<Step> predecessors(AgencyCode code) {
        return steps("""
            SELECT s.predecessor AS other, n.name AS other_name, s.kind, s.date, s.basis, s.mark
              FROM organisation.succession s
              JOIN LATERAL (
                   SELECT name FROM organisation.agency_version a
                    WHERE a.code = s.predecessor ORDER BY a.valid_from DESC LIMIT 1) n ON true
             WHERE s.successor = :code ORDER BY s.date, s.predecessor
            """, code);
    }

    List<Step> successors(AgencyCode code) {
        return steps("""
            SELECT s.successor AS other, n.name AS other_name, s.kind, s.date, s.basis, s.mark
              FROM organisation.succession s
              JOIN LATERAL (
                   SELECT name FROM organisation.agency_version a
                    WHERE a.code = s.successor ORDER BY a.valid_from DESC LIMIT 1) n ON true
             WHERE s.predecessor = :code ORDER BY s.date, s.successor
            """, code);
    }

    private List<Step> steps(String statement, AgencyCode code) {
        return sql.sql(statement)
                .param("code", code.value())
                .query(new SimplePropertyRowMapper<>(Step.class))
                .list();
    }
}
