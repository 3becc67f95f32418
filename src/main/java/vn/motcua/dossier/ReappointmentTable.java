package vn.motcua.dossier;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** The apologies of a dossier, in order. */
@Component
class ReappointmentTable {

    private final JdbcClient sql;

    ReappointmentTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<Reappointment> of(DossierCode code) {
        return sql.sql("""
                SELECT number, at, agency, signer, reason, due_before, new_due_at, lawful, signed_as
                  FROM dossier.reappointment WHERE code = :code ORDER BY number
                """)
                .param("code", code.value())
                .query((row, _) -> new Reappointment(
                        row.getInt("number"),
                        Sql.instant(row, "at"),
                        row.getString("agency"),
                        row.getString("signer"),
                        row.getString("reason"),
                        Sql.instant(row, "due_before"),
                        Sql.instant(row, "new_due_at"),
                        row.getBoolean("lawful"),
                        row.getString("signed_as")))
                .list();
    }

    void add(DossierCode code, Reappointment it) {
        sql.sql("""
                INSERT INTO dossier.reappointment
                       (code, number, at, agency, signer, reason, due_before, new_due_at, lawful, signed_as)
                VALUES (:code, :number, :at, :agency, :signer, :reason, :dueBefore, :newDueAt, :lawful,
                        :signedAs)
                """)
                .param("code", code.value())
                .param("number", it.number())
                .param("at", Sql.at(it.at()))
                .param("agency", it.agency())
                .param("signer", it.signer())
                .param("reason", it.reason())
                .param("dueBefore", Sql.at(it.dueBefore()))
                .param("newDueAt", Sql.at(it.newDueAt()))
                .param("lawful", it.lawful())
                .param("signedAs", it.signedAs())
                .update();
    }
}
