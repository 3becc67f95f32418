package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** Who was requester, or authorised, of a dossier before somebody else went on with it. */
@Component
class FormerTable {

    record Former(
            PersonTable.Role role, Person person, Instant until, Successor.Ground ground, Successor.Proof proof) {}

    private final JdbcClient sql;

    FormerTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** The requester, and whom that one authorised, are here from now on; the requester's row waits for the next. */
    void part(DossierCode code, Successor successor, Instant until, Set<String> terms) {
        var proof = successor.proof();
        sql.sql("""
                WITH ended AS (
                    DELETE FROM dossier.person WHERE code = :code AND role = 'AUTHORISED' RETURNING *),
                gone AS (
                    SELECT * FROM dossier.person WHERE code = :code AND role = 'REQUESTER'
                    UNION ALL SELECT * FROM ended)
                INSERT INTO dossier.former (code, number, role, kind, name, identifier, phone, email, address, terms,
                       until, ground, proof_paper, proof_number, proof_date)
                SELECT code, (SELECT coalesce(max(number), 0) + 1 FROM dossier.former WHERE code = :code), role, kind,
                       name, identifier, phone, email, address, CAST(:terms AS text[]),
                       :until, :ground, :paper, :number, :date
                  FROM gone
                """)
                .param("code", code.value())
                .param("terms", terms.toArray(String[]::new))
                .param("until", Sql.at(until))
                .param("ground", Objects.requireNonNull(successor.ground()).name())
                .param("paper", Objects.requireNonNull(proof.paper()).name())
                .param("number", proof.number())
                .param("date", proof.date())
                .update();
    }

    /** The last first. */
    List<Former> of(DossierCode code) {
        return sql.sql("""
                SELECT role, kind, name, identifier, phone, email, address, until, ground, proof_paper, proof_number,
                       proof_date
                  FROM dossier.former WHERE code = :code ORDER BY number DESC, role DESC
                """)
                .param("code", code.value())
                .query(FormerTable::former)
                .list();
    }

    private static Former former(ResultSet row, int number) throws SQLException {
        return new Former(
                PersonTable.Role.valueOf(row.getString("role")),
                PersonTable.person(row),
                Sql.instant(row, "until"),
                Successor.Ground.valueOf(row.getString("ground")),
                new Successor.Proof(
                        Successor.Paper.valueOf(row.getString("proof_paper")),
                        row.getString("proof_number"),
                        row.getObject("proof_date", LocalDate.class)));
    }
}
