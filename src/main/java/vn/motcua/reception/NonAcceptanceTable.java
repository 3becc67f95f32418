package vn.motcua.reception;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.RequesterKind;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.Sql;

/** Refusals to receive, and the counter of their references. */
@Component
class NonAcceptanceTable {

    private final JdbcClient sql;

    NonAcceptanceTable(JdbcClient sql) {
        this.sql = sql;
    }

    long nextReference(String agency, LocalDate day) {
        return sql.sql("""
                INSERT INTO reception.reference_counter (agency, day, last) VALUES (:agency, :day, 1)
                ON CONFLICT (agency, day) DO UPDATE SET last = reception.reference_counter.last + 1
                RETURNING last
                """)
                .param("agency", agency)
                .param("day", day)
                .query(Long.class)
                .single();
    }

    void add(NonAcceptance refusal, ProcedureVersion version, Actor by, String agency, LocalDate day) {
        var applicant = refusal.applicant();
        sql.sql("""
                INSERT INTO reception.non_acceptance
                       (reference, number, agency, desk, procedure_code, procedure_name, kind, name, identifier,
                        phone, email, address, reason, legal_basis, officer, officer_name, refused_at, day)
                VALUES (:reference, :number, :agency, :desk, :code, :procedure, :kind, :name, :identifier,
                        :phone, :email, :address, :reason, :basis, :officer, :officerName, :at, :day)
                """)
                .param("reference", refusal.reference())
                .param("number", refusal.number())
                .param("agency", agency)
                .param("desk", refusal.desk())
                .param("code", version.code().value())
                .param("procedure", refusal.procedureName())
                .param("kind", applicant.kind().name())
                .param("name", applicant.name())
                .param("identifier", applicant.identifier())
                .param("phone", applicant.phone())
                .param("email", applicant.email())
                .param("address", applicant.address())
                .param("reason", refusal.reason())
                .param("basis", refusal.legalBasis())
                .param("officer", by.username())
                .param("officerName", refusal.officer())
                .param("at", Sql.at(refusal.at()))
                .param("day", day)
                .update();
    }

    Optional<NonAcceptance> find(String reference, List<String> agencies) {
        return sql.sql("""
                SELECT * FROM reception.non_acceptance WHERE reference = :reference AND agency = ANY(:agencies)
                """)
                .param("reference", reference)
                .param("agencies", agencies.toArray(String[]::new))
                .query(NonAcceptanceTable::refusal)
                .optional();
    }

    private static NonAcceptance refusal(ResultSet row, int line) throws SQLException {
        return new NonAcceptance(
                row.getString("reference"),
                row.getString("number"),
                row.getString("desk"),
                row.getString("procedure_name"),
                applicant(row),
                row.getString("reason"),
                row.getString("legal_basis"),
                row.getString("officer_name"),
                Sql.instant(row, "refused_at"));
    }

    private static Person applicant(ResultSet row) throws SQLException {
        return new Person(
                RequesterKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("identifier"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("address"));
    }
}
