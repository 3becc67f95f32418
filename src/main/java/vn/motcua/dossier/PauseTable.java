package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** The stretches that the law does not count, by dossier and run. */
@Component
class PauseTable {

    /**
     * Which agency made the clock stand still; {@code until}: null while it lasts; {@code officer}: whose name goes
     * with it, where officers read.
     */
    record Stretch(
            String ground,
            String agency,
            Instant since,
            @Nullable Instant until,
            @Nullable String officer) {

        Stretch by(@Nullable String name) {
            return new Stretch(ground, agency, since, until, name);
        }
    }

    private final JdbcClient sql;

    PauseTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** The one that lasts, if any, ends with it. */
    void begin(Dossier dossier, String ground, String agency, Instant since) {
        sql.sql("""
            WITH ended AS (
                UPDATE dossier.pause SET until = greatest(:since, since) WHERE code = :code AND until IS NULL)
            INSERT INTO dossier.pause (code, number, run, ground, agency, since)
            SELECT :code, count(*) + 1, :run, :ground, :agency, :since FROM dossier.pause WHERE code = :code
            """)
                .param("code", dossier.code().value())
                .param("run", dossier.promise().run().number())
                .param("ground", ground)
                .param("agency", agency)
                .param("since", Sql.at(since))
                .update();
    }

    /** Where the server's clock went back behind its beginning, it lasted no time at all. */
    void end(DossierCode code, Instant until) {
        sql.sql("UPDATE dossier.pause SET until = greatest(:until, since) WHERE code = :code AND until IS NULL")
                .param("code", code.value())
                .param("until", Sql.at(until))
                .update();
    }

    /** Ends the one that lasts; all of the dossier's run, in order. */
    List<Stretch> ended(Dossier dossier, Instant until) {
        return sql.sql("""
            WITH ended AS (
                UPDATE dossier.pause SET until = greatest(:until, since) WHERE code = :code AND until IS NULL)
            SELECT ground, agency, since, coalesce(until, greatest(:until, since)) AS until
              FROM dossier.pause WHERE code = :code AND run = :run ORDER BY number
            """)
                .param("code", dossier.code().value())
                .param("run", dossier.promise().run().number())
                .param("until", Sql.at(until))
                .query(PauseTable::stretch)
                .list();
    }

    List<Stretch> of(DossierCode code, int run) {
        return sql.sql("""
            SELECT ground, agency, since, until FROM dossier.pause WHERE code = :code AND run = :run ORDER BY number
            """)
                .param("code", code.value())
                .param("run", run)
                .query(PauseTable::stretch)
                .list();
    }

    /** Those of the current runs of many dossiers, by code. */
    Map<String, List<Stretch>> of(List<DossierCode> codes) {
        var stretches = new HashMap<String, List<Stretch>>();
        sql.sql("""
            SELECT p.code, p.ground, p.agency, p.since, p.until
              FROM dossier.pause p JOIN dossier.dossier d ON d.code = p.code AND d.run = p.run
             WHERE p.code = ANY (:codes) ORDER BY p.code, p.number
            """)
                .param("codes", codes.stream().map(DossierCode::value).toArray(String[]::new))
                .query((row, number) -> stretches
                        .computeIfAbsent(row.getString("code"), _ -> new ArrayList<>())
                        .add(stretch(row, number)))
                .list();
        return stretches;
    }

    private static Stretch stretch(ResultSet row, int number) throws SQLException {
        return new Stretch(
                row.getString("ground"),
                row.getString("agency"),
                Sql.instant(row, "since"),
                Sql.instantOrNull(row, "until"),
                null);
    }
}
