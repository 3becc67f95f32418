package vn.motcua.policy;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.kernel.Mark;

/** The rules as they stand in the database, where reports and other programs read them. */
@Repository
class RuleTable {

    private final JdbcClient sql;

    RuleTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Two nodes that start together load one after the other. */
    void lock() {
        sql.sql("""
                SELECT pg_advisory_xact_lock(hashtext('policy.load'))::text
                """).query(String.class).single();
    }

    List<PolicyRule> all() {
        return sql.sql("""
                SELECT key, procedure, valid_from, valid_to, value, basis, mark
                  FROM policy.rule ORDER BY key, procedure NULLS FIRST, valid_from
                """)
                .query((row, _) -> new PolicyRule(
                        PolicyKey.valueOf(row.getString("key")),
                        row.getString("procedure"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("value"),
                        row.getString("basis"),
                        Mark.valueOf(row.getString("mark"))))
                .list();
    }

    void clear() {
        sql.sql("""
                DELETE FROM policy.rule
                """).update();
    }

    void add(PolicyRule rule) {
        sql.sql("""
                INSERT INTO policy.rule (key, procedure, valid_from, valid_to, value, basis, mark)
                VALUES (:key, :procedure, :from, :to, :value, :basis, :mark)
                """)
                .param("key", rule.key().name())
                .param("procedure", rule.procedure())
                .param("from", rule.from())
                .param("to", rule.to())
                .param("value", rule.value())
                .param("basis", rule.basis())
                .param("mark", rule.mark().name())
                .update();
    }
}
