package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** Results that were wrong, by dossier. */
@Component
class IncidentTable {

    private final JdbcClient sql;

    IncidentTable(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Whoever collected the wrong result is named here from now on, and makes room for who collects the next one.
     * Gives it its number.
     */
    Incident add(DossierCode code, Incident it) {
        var document = it.wrong().document();
        return sql.sql("""
            WITH collected AS (
                DELETE FROM dossier.person WHERE code = :code AND role = 'COLLECTOR' RETURNING name)
            INSERT INTO dossier.incident (code, number, at, agency, officer, fault, reason, outcome, finished_at,
                   result_name, result_number, result_date, result_agency, result_signer, returned_at, collector)
            VALUES (:code, (SELECT count(*) + 1 FROM dossier.incident WHERE code = :code), :at, :agency, :officer,
                   :fault, :reason, :outcome, :finishedAt, :resultName, :resultNumber, :date, :resultAgency, :signer,
                   :returnedAt, (SELECT name FROM collected))
            RETURNING *
            """)
                .param("code", code.value())
                .param("at", Sql.at(it.at()))
                .param("agency", it.agency())
                .param("officer", it.officer())
                .param("fault", it.fault().name())
                .param("reason", it.reason())
                .param("outcome", it.wrong().outcome().name())
                .param("finishedAt", Sql.at(it.wrong().finishedAt()))
                .param("resultName", it.wrong().name())
                .param("resultNumber", document == null ? null : document.number())
                .param("date", document == null ? null : document.date())
                .param("resultAgency", document == null ? null : document.agency())
                .param("signer", document == null ? null : document.signer())
                .param("returnedAt", Sql.atOrNull(it.wrong().returnedAt()))
                .query(IncidentTable::incident)
                .single();
    }

    List<Incident> of(DossierCode code) {
        return sql.sql("SELECT * FROM dossier.incident WHERE code = :code ORDER BY number")
                .param("code", code.value())
                .query(IncidentTable::incident)
                .list();
    }

    private static Incident incident(ResultSet row, int number) throws SQLException {
        return new Incident(
                row.getInt("number"),
                Sql.instant(row, "at"),
                row.getString("agency"),
                row.getString("officer"),
                Incident.Fault.valueOf(row.getString("fault")),
                row.getString("reason"),
                new Incident.Wrong(
                        row.getString("result_name"),
                        Outcome.valueOf(row.getString("outcome")),
                        Sql.instant(row, "finished_at"),
                        DossierTable.result(row),
                        Sql.instantOrNull(row, "returned_at"),
                        row.getString("collector")));
    }
}
