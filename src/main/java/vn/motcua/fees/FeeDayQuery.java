package vn.motcua.fees;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Money;

/** What was taken on a day at the actor's agencies: every receipt by number, and the sum of each cashier. */
@Component
class FeeDayQuery {

    private static final int ROWS_MAX = 2_000; // the sums count all rows whatever is shown

    private final JdbcClient sql;

    FeeDayQuery(JdbcClient sql) {
        this.sql = sql;
    }

    /** Receipts that stand, their amount, exemptions among them, and voided ones, which count for nothing. */
    record CashierSum(String cashier, long receipts, Money amount, long exempt, long voided) {}

    List<FeeReceipt> receipts(LocalDate day, List<String> agencies) {
        return sql.sql("""
                SELECT r.*, (SELECT p.name FROM identity.v_person p WHERE p.username = r.voided_by) AS voider
                  FROM fees.receipt r
                 WHERE r.agency = ANY(:agencies) AND r.day = :day
                 ORDER BY r.agency, r.year, r.number
                 LIMIT :max
                """)
                .param("agencies", agencies.toArray(String[]::new))
                .param("day", day)
                .param("max", ROWS_MAX)
                .query(FeeTable::receipt)
                .list();
    }

    List<CashierSum> sums(LocalDate day, List<String> agencies) {
        return sql.sql("""
                SELECT cashier_name,
                       count(*) FILTER (WHERE voided_at IS NULL) AS receipts,
                       coalesce(sum(amount) FILTER (WHERE voided_at IS NULL), 0) AS amount,
                       count(*) FILTER (WHERE voided_at IS NULL AND exemption IS NOT NULL) AS exempt,
                       count(*) FILTER (WHERE voided_at IS NOT NULL) AS voided
                  FROM fees.receipt
                 WHERE agency = ANY(:agencies) AND day = :day
                 GROUP BY cashier, cashier_name
                 ORDER BY cashier_name COLLATE "vi-x-icu", cashier
                """)
                .param("agencies", agencies.toArray(String[]::new))
                .param("day", day)
                .query((row, line) -> new CashierSum(
                        row.getString("cashier_name"),
                        row.getLong("receipts"),
                        new Money(row.getLong("amount")),
                        row.getLong("exempt"),
                        row.getLong("voided")))
                .list();
    }
}
