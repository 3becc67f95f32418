package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** The dossier's row and the counter of its code. */
@Component
class DossierTable {

    private static final HexFormat HEX = HexFormat.of();

    private final JdbcClient sql;

    DossierTable(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The next number of that agency and day, and one more of that procedure; the day's row is locked first, to the end
     * of the transaction, so that nobody waits for another crosswise.
     */
    long nextNumber(String agency, LocalDate day, long procedureVersion) {
        return sql.sql("""
            WITH numbered AS (
                INSERT INTO dossier.code_counter AS c (agency, day, last) VALUES (:agency, :day, 1)
                ON CONFLICT (agency, day) DO UPDATE SET last = c.last + 1
                RETURNING last),
            counted AS (
                INSERT INTO dossier.reception_count AS n (agency, day, procedure_version, received)
                SELECT :agency, :day, :procedure, 1 FROM numbered
                ON CONFLICT (agency, day, procedure_version) DO UPDATE SET received = n.received + 1)
            SELECT last FROM numbered
            """)
                .param("agency", agency)
                .param("day", day)
                .param("procedure", procedureVersion)
                .query(Long.class)
                .single();
    }

    /** One more of that procedure, under a code that another system gave. */
    void count(String agency, LocalDate day, long procedureVersion) {
        sql.sql("""
            INSERT INTO dossier.reception_count AS n (agency, day, procedure_version, received)
            VALUES (:agency, :day, :procedure, 1)
            ON CONFLICT (agency, day, procedure_version) DO UPDATE SET received = n.received + 1
            """)
                .param("agency", agency)
                .param("day", day)
                .param("procedure", procedureVersion)
                .update();
    }

    void insert(Dossier dossier) {
        var reception = dossier.reception();
        var promise = dossier.promise();
        sql.sql("""
            INSERT INTO dossier.dossier (code, procedure_version, case_key, agency, desk, competent, place, channel,
                   received_at, original_due_at, due_at, run, run_started_at, state, seq, head_hash, recorded_at,
                   lock_version)
            VALUES (:code, :procedure, :caseKey, :agency, :desk, :competent, :place, :channel, :receivedAt,
                   :originalDueAt, :dueAt, 1, :receivedAt, 'IN_PROCESS', :seq, :hash, :recordedAt, :version)
            """)
                .param("code", dossier.code().value())
                .param("procedure", dossier.procedureVersion())
                .param("caseKey", reception.caseKey())
                .param("agency", reception.agency())
                .param("desk", reception.desk())
                .param("competent", reception.other())
                .param("place", reception.matter().place())
                .param("channel", reception.channel().name())
                .param("receivedAt", Sql.at(reception.receivedAt()))
                .param("originalDueAt", Sql.at(promise.originalDueAt()))
                .param("dueAt", Sql.at(promise.due()))
                .param("seq", dossier.head().seq())
                .param("hash", HEX.parseHex(dossier.head().hash()))
                .param("recordedAt", Sql.at(dossier.head().recordedAt()))
                .param("version", dossier.version())
                .update();
    }

    /** The dossier, its row locked to the end of the transaction. */
    Optional<Dossier> lock(DossierCode code) {
        return sql.sql("SELECT * FROM dossier.dossier WHERE code = :code FOR NO KEY UPDATE")
                .param("code", code.value())
                .query(DossierTable::dossier)
                .optional();
    }

    /** As {@link #lock(DossierCode)}, with the first of these agencies that takes part; none does: none. */
    Optional<Seen> lock(DossierCode code, List<String> agencies) {
        return sql.sql("""
            SELECT d.*, (SELECT p.agency FROM dossier.party p
                          WHERE p.code = d.code AND p.agency = ANY(CAST(:agencies AS text[])) AND p.until IS NULL
                          ORDER BY p.since, p.agency LIMIT 1) AS acts_for
              FROM dossier.dossier d WHERE d.code = :code FOR NO KEY UPDATE OF d
            """)
                .param("code", code.value())
                .param("agencies", agencies.toArray(String[]::new))
                .query((row, line) -> new Seen(dossier(row, line), row.getString("acts_for")))
                .optional();
    }

    record Seen(Dossier dossier, @Nullable String agency) {}

    Optional<Dossier> find(DossierCode code) {
        return sql.sql("SELECT * FROM dossier.dossier WHERE code = :code")
                .param("code", code.value())
                .query(DossierTable::dossier)
                .optional();
    }

    static Dossier dossier(ResultSet row, int number) throws SQLException {
        var agency = row.getString("agency");
        var competent = row.getString("competent");
        var reception = new Dossier.Reception(
                agency,
                row.getString("desk"),
                Channel.valueOf(row.getString("channel")),
                row.getString("case_key"),
                Sql.instant(row, "received_at"),
                new Matter(competent == null ? agency : competent, row.getString("place")));
        return new Dossier(
                new DossierCode(row.getString("code")),
                row.getLong("procedure_version"),
                reception,
                PromiseColumns.read(row),
                Sql.instantOrNull(row, "passed_on_at"),
                phase(row).phase(),
                new ChainHead(
                        row.getLong("seq"), HEX.formatHex(row.getBytes("head_hash")), Sql.instant(row, "recorded_at")),
                row.getLong("lock_version"),
                keeper(row, reception));
    }

    private static Keeper keeper(ResultSet row, Dossier.Reception reception) throws SQLException {
        var keeper = row.getString("keeper");
        return keeper == null ? reception.keeper() : new Keeper(keeper, row.getString("keeper_desk"));
    }

    private static PhaseRow phase(ResultSet row) throws SQLException {
        return new PhaseRow(
                PhaseName.valueOf(row.getString("state")),
                Sql.instantOrNull(row, "since"),
                row.getString("ground"),
                Sql.instantOrNull(row, "finished_at"),
                answer(row),
                Sql.instantOrNull(row, "returned_at"));
    }

    private static @Nullable Resolution answer(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new Resolution(Outcome.valueOf(outcome), result(row), LegResults.parse(row.getString("results")));
    }

    static @Nullable ResultDocument result(ResultSet row) throws SQLException {
        var number = row.getString("result_number");
        if (number == null) return null;
        return new ResultDocument(
                number,
                row.getObject("result_date", LocalDate.class),
                row.getString("result_agency"),
                row.getString("result_signer"));
    }
}
