package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.kernel.Mark;

/** The agencies and units of one day, with how sure they are and what the statistics office calls them. */
@Repository
class AgencyTreeQuery {

    private final JdbcClient sql;

    AgencyTreeQuery(JdbcClient sql) {
        this.sql = sql;
    }

    record AgencyLine(
            String code,
            String name,
            AgencyLevel level,
            @Nullable String parent,
            Mark mark,
            @Nullable String statisticsCode) {}

    record UnitLine(String code, String agency, UnitKind kind, String name, Mark mark) {}

    List<AgencyLine> agencies(LocalDate on) {
        return sql.sql("""
                SELECT v.code, v.name, v.level, v.parent, v.mark, i.value AS statistics_code
                  FROM organisation.agency_version v
                  LEFT JOIN organisation.agency_identifier i
                    ON i.agency = v.code AND i.scheme = 'GSO'
                   AND i.valid_from <= :on AND (i.valid_to IS NULL OR :on < i.valid_to)
                 WHERE v.valid_from <= :on AND (v.valid_to IS NULL OR :on < v.valid_to)
                 ORDER BY v.code
                """)
                .param("on", on)
                .query(new SimplePropertyRowMapper<>(AgencyLine.class))
                .list();
    }

    List<UnitLine> units(LocalDate on) {
        return sql.sql("""
                SELECT code, agency, kind, name, mark
                  FROM organisation.unit_version JOIN organisation.unit USING (code)
                 WHERE valid_from <= :on AND (valid_to IS NULL OR :on < valid_to)
                 ORDER BY code
                """)
                .param("on", on)
                .query(new SimplePropertyRowMapper<>(UnitLine.class))
                .list();
    }
}
