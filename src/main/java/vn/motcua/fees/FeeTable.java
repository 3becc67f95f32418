package vn.motcua.fees;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.fees.FeeReceipt.Voiding;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Money;
import vn.motcua.platform.Sql;

/** Receipts, voided ones too. */
@Component
class FeeTable {

    private final JdbcClient sql;

    FeeTable(JdbcClient sql) {
        this.sql = sql;
    }

    record Taken(
            DossierCode code,
            String agency,
            long number,
            LocalDate on,
            Money amount,
            @Nullable String exemption,
            Instant at) {}

    /** Two cashiers may take the fee of one dossier together; the second waits here and is then told. */
    void lock(DossierCode code) {
        sql.sql("SELECT count(pg_advisory_xact_lock(hashtextextended('fees ' || :code, 0)))")
                .param("code", code.value())
                .query(Long.class)
                .single();
    }

    boolean hasValid(DossierCode code) {
        return sql.sql("SELECT EXISTS (SELECT FROM fees.receipt WHERE dossier = :code AND voided_at IS NULL)")
                .param("code", code.value())
                .query(Boolean.class)
                .single();
    }

    FeeReceipt add(Taken taken, Actor by) {
        return sql.sql("""
                INSERT INTO fees.receipt
                       (agency, year, number, dossier, amount, exemption, cashier, cashier_name, taken_at, day)
                VALUES (:agency, :year, :number, :dossier, :amount, :exemption, :cashier, :name, :at, :day)
                RETURNING *, NULL AS voider
                """)
                .param("agency", taken.agency())
                .param("year", taken.on().getYear())
                .param("number", taken.number())
                .param("dossier", taken.code().value())
                .param("amount", taken.amount().dong())
                .param("exemption", taken.exemption())
                .param("cashier", by.username())
                .param("name", by.name())
                .param("at", Sql.at(taken.at()))
                .param("day", taken.on())
                .query(FeeTable::receipt)
                .single();
    }

    boolean cancel(long id, String reason, Actor by, Instant at) {
        return sql.sql("""
                UPDATE fees.receipt SET voided_at = :at, voided_by = :by, void_reason = :reason
                 WHERE id = :id AND voided_at IS NULL
                """)
                        .param("at", Sql.at(at))
                        .param("by", by.username())
                        .param("reason", reason)
                        .param("id", id)
                        .update()
                == 1;
    }

    Optional<FeeReceipt> find(long id, List<String> agencies) {
        return sql.sql("""
                SELECT r.*, (SELECT p.name FROM identity.v_person p WHERE p.username = r.voided_by) AS voider
                  FROM fees.receipt r WHERE r.id = :id AND r.agency = ANY(:agencies)
                """)
                .param("id", id)
                .param("agencies", agencies.toArray(String[]::new))
                .query(FeeTable::receipt)
                .optional();
    }

    List<FeeReceipt> of(DossierCode code) {
        return sql.sql("""
                SELECT r.*, (SELECT p.name FROM identity.v_person p WHERE p.username = r.voided_by) AS voider
                  FROM fees.receipt r WHERE r.dossier = :code ORDER BY r.id
                """).param("code", code.value()).query(FeeTable::receipt).list();
    }

    static FeeReceipt receipt(ResultSet row, int line) throws SQLException {
        return new FeeReceipt(
                row.getLong("id"),
                FeeReceipt.number(row.getLong("number"), row.getInt("year")),
                row.getString("agency"),
                row.getString("dossier"),
                new Money(row.getLong("amount")),
                row.getString("exemption"),
                row.getString("cashier_name"),
                Sql.instant(row, "taken_at"),
                voiding(row));
    }

    private static @Nullable Voiding voiding(ResultSet row) throws SQLException {
        var at = Sql.instantOrNull(row, "voided_at");
        if (at == null) return null;
        var name = row.getString("voider");
        return new Voiding(name == null ? row.getString("voided_by") : name, at, row.getString("void_reason"));
    }
}
