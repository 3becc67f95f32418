package vn.motcua.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalogue.LegTemplate.Branch;
import vn.motcua.organisation.AgencySelector;

/** The legs of the published versions. */
@Repository
class LegTemplateTable {

    private final JdbcClient sql;

    LegTemplateTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(long version, List<LegTemplate> legs) {
        for (int i = 0; i < legs.size(); i++) add(version, i, legs.get(i));
    }

    private void add(long version, int position, LegTemplate it) {
        var insert = sql.sql("""
            INSERT INTO catalogue.leg (version, position, key, name, agency, joined_at, rule, lead, part, direct,
                   limit_value, limit_unit, result, symbol)
            VALUES (:version, :position, :key, :name, :agency, :join, :rule, :lead, :part, :direct, :limit, :unit,
                   :result, :symbol)
            """)
                .param("version", version)
                .param("position", position)
                .param("key", it.key())
                .param("name", it.name())
                .param("agency", it.agency().toString());
        fill(insert, Optional.ofNullable(it.branch()));
        var limit = Optional.ofNullable(it.limit());
        var result = Optional.ofNullable(it.result());
        insert.param("limit", limit.map(TimeLimit::value).orElse(null))
                .param("unit", limit.map(TimeLimit::unit).map(Enum::name).orElse(null))
                .param("result", result.map(ResultKind::name).orElse(null))
                .param("symbol", result.map(ResultKind::symbol).orElse(null))
                .update();
    }

    private static void fill(StatementSpec insert, Optional<Branch> it) {
        insert.param("join", it.map(Branch::join).orElse(null))
                .param("rule", it.map(Branch::rule).map(Enum::name).orElse(null))
                .param("lead", it.map(Branch::lead).orElse(true))
                .param("part", it.map(Branch::part).orElse(null))
                .param("direct", it.map(Branch::direct).orElse(false));
    }

    Map<Long, List<LegTemplate>> all() {
        var legs = new HashMap<Long, List<LegTemplate>>();
        sql.sql("""
            SELECT version, key, name, agency, joined_at, rule, lead, part, direct, limit_value, limit_unit, result,
                   symbol
              FROM catalogue.leg ORDER BY version, position
            """).query(row -> {
            legs.computeIfAbsent(row.getLong("version"), _ -> new ArrayList<>()).add(leg(row));
        });
        return legs;
    }

    private static LegTemplate leg(ResultSet row) throws SQLException {
        var value = row.getBigDecimal("limit_value");
        var join = row.getString("joined_at");
        var result = row.getString("result");
        return new LegTemplate(
                row.getString("key"),
                row.getString("name"),
                AgencySelector.parse(row.getString("agency")),
                join == null
                        ? null
                        : new Branch(
                                join,
                                JoinRule.valueOf(row.getString("rule")),
                                row.getBoolean("lead"),
                                row.getString("part"),
                                row.getBoolean("direct")),
                value == null ? null : new TimeLimit(value, LimitUnit.valueOf(row.getString("limit_unit"))),
                result == null ? null : new ResultKind(result, row.getString("symbol"), true));
    }
}
