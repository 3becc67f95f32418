package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** Which agencies see a dossier, and under which words they find it. */
@Component
class PartyTable {

    private final JdbcClient sql;

    PartyTable(JdbcClient sql) {
        this.sql = sql;
    }

    void first(Dossier dossier, Set<String> terms) {
        var reception = dossier.reception();
        sql.sql("""
                WITH party AS (
                    INSERT INTO dossier.party (code, agency, received_at, since)
                    VALUES (:code, :agency, :receivedAt, :receivedAt))
                INSERT INTO dossier.term (agency, term, code)
                SELECT :agency, term, :code FROM unnest(CAST(:terms AS text[])) AS t (term)
                """)
                .param("code", dossier.code().value())
                .param("agency", reception.agency())
                .param("receivedAt", Sql.at(reception.receivedAt()))
                .param("terms", terms.toArray(String[]::new))
                .update();
    }

    /** One statement; each new agency finds the dossier under the words of the one that received it. */
    void admit(DossierCode code, Set<String> agencies, Instant since) {
        sql.sql("""
                WITH party AS (
                    INSERT INTO dossier.party (code, agency, received_at, since)
                    SELECT dossier.code, a.agency, dossier.received_at, :since
                      FROM dossier.dossier, unnest(CAST(:agencies AS text[])) AS a (agency)
                     WHERE dossier.code = :code
                    ON CONFLICT DO NOTHING
                    RETURNING code, agency)
                INSERT INTO dossier.term (agency, term, code)
                SELECT party.agency, unnest(person.terms), party.code
                  FROM party JOIN dossier.person ON person.code = party.code AND person.role = 'REQUESTER'
                ON CONFLICT DO NOTHING
                """)
                .param("code", code.value())
                .param("agencies", agencies.toArray(String[]::new))
                .param("since", Sql.at(since))
                .update();
    }

    /**
     * From now on it is found under other words, by every agency that takes or took part, and still under
     * those of former requesters. One statement.
     */
    void rename(DossierCode code, Set<String> gone, Set<String> fresh) {
        sql.sql("""
                WITH gone AS (
                    DELETE FROM dossier.term t USING dossier.party p
                     WHERE p.code = :code AND t.agency = p.agency AND t.code = :code
                       AND t.term = ANY(CAST(:gone AS text[]))
                       AND NOT EXISTS (SELECT FROM dossier.former f WHERE f.code = :code AND t.term = ANY(f.terms)))
                INSERT INTO dossier.term (agency, term, code)
                SELECT p.agency, f.term, p.code
                  FROM dossier.party p, unnest(CAST(:fresh AS text[])) AS f (term)
                 WHERE p.code = :code
                ON CONFLICT DO NOTHING
                """)
                .param("code", code.value())
                .param("gone", gone.toArray(String[]::new))
                .param("fresh", fresh.toArray(String[]::new))
                .update();
    }

    boolean sees(DossierCode code, List<String> agencies) {
        return sql.sql("""
                SELECT EXISTS (SELECT FROM dossier.party
                 WHERE code = :code AND agency = ANY(CAST(:agencies AS text[])) AND until IS NULL)
                """)
                .param("code", code.value())
                .param("agencies", agencies.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }
}
