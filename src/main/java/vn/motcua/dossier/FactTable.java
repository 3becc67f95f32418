package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;
import vn.motcua.platform.Words;

/** The facts, the personal values they commit to, and the head of the chain on the dossier's row. */
@Component
class FactTable {

    private static final HexFormat HEX = HexFormat.of();

    private static final String WRITE = """
            WITH head AS (
                UPDATE dossier.dossier SET seq = :seq, head_hash = :hash, recorded_at = :recordedAt
                 WHERE code = :code),
            personal AS (
                INSERT INTO dossier.personal (code, seq, name, salt, value)
                SELECT :code, seq, name, decode(salt, 'hex'), value
                  FROM unnest(CAST(:personalSeqs AS bigint[]), CAST(:names AS text[]),
                              CAST(:salts AS text[]), CAST(:values AS text[])) AS p (seq, name, salt, value))
            INSERT INTO dossier.fact (code, seq, at, recorded_at, actor, agency, kind, body, hash, previous_hash)
            SELECT :code, seq, :at, :recordedAt, :actor, :agency, kind, body,
                   decode(hash, 'hex'), decode(previous_hash, 'hex')
              FROM unnest(CAST(:seqs AS bigint[]), CAST(:kinds AS text[]), CAST(:bodies AS text[]),
                          CAST(:hashes AS text[]), CAST(:previousHashes AS text[]))
                   AS f (seq, kind, body, hash, previous_hash)
            """;

    private static final String SAVE = WRITE.replace("SET seq", "SET " + DossierColumns.SET + ", seq");

    private final JdbcClient sql;

    FactTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Locked so that two facts never take the same place; key-share locks of pointing rows are not kept out. */
    ChainHead lock(DossierCode code) {
        return sql.sql("""
                SELECT seq, head_hash, recorded_at FROM dossier.dossier WHERE code = :code FOR NO KEY UPDATE
                """).param("code", code.value()).query(FactTable::head).single();
    }

    /** One statement for everything an append writes. */
    void write(StoredFact.Batch batch) {
        fill(sql.sql(WRITE), batch).update();
    }

    /** The same with what the act has made of the dossier. */
    void save(Dossier next, StoredFact.Batch batch) {
        fill(DossierColumns.fill(sql.sql(SAVE), next), batch).update();
    }

    private static StatementSpec fill(StatementSpec write, StoredFact.Batch batch) {
        var head = batch.head();
        var said = batch.facts().getFirst().said();
        return write.param("code", said.code().value())
                .param("at", Sql.at(said.at()))
                .param("actor", said.actor())
                .param("agency", said.agency())
                .param("seq", head.seq())
                .param("hash", HEX.parseHex(head.hash()))
                .param("recordedAt", Sql.at(head.recordedAt()))
                .params(columns(batch.facts()))
                .params(personalColumns(batch.personal()));
    }

    private static Map<String, Object> columns(List<StoredFact> facts) {
        return Map.of(
                "seqs", array(facts, StoredFact::seq, Long[]::new),
                "kinds", texts(facts, StoredFact::kind),
                "bodies", texts(facts, StoredFact::canonical),
                "hashes", texts(facts, StoredFact::hash),
                "previousHashes", texts(facts, StoredFact::previousHash));
    }

    private static Map<String, Object> personalColumns(List<StoredFact.Personal> personal) {
        return Map.of(
                "personalSeqs", array(personal, StoredFact.Personal::seq, Long[]::new),
                "names", texts(personal, StoredFact.Personal::name),
                "salts", texts(personal, StoredFact.Personal::salt),
                "values", texts(personal, StoredFact.Personal::value));
    }

    List<StoredFact> of(DossierCode code) {
        return between(code.value(), code.value());
    }

    /** The facts of all dossiers from one code to another, in order. */
    List<StoredFact> between(String first, String last) {
        return sql.sql("""
                SELECT code, seq, at, recorded_at, actor, agency, kind, body, hash, previous_hash
                  FROM dossier.fact WHERE code BETWEEN :first AND :last ORDER BY code, seq
                """)
                .param("first", first)
                .param("last", last)
                .query(FactTable::fact)
                .list();
    }

    /**
     * The personal values of facts after the first, by the number of the fact: an officer's reason, and what people are
     * called before and after. What was never given is not there; what has been erased says so.
     */
    Map<Long, Map<String, Object>> personal(DossierCode code) {
        var reasons = new HashMap<Long, Map<String, Object>>();
        sql.sql("""
                SELECT seq, name, value FROM dossier.personal
                 WHERE code = :code AND seq > 1
                """).param("code", code.value()).query(row -> {
            reasons.computeIfAbsent(row.getLong("seq"), _ -> new HashMap<>())
                    .put(row.getString("name"), shown(row.getString("value")));
        });
        return reasons;
    }

    private static String shown(@Nullable String value) {
        return value == null ? Words.t("dossier.erased") : value;
    }

    /** The last personal value of that name; empty when it was never given or has been erased. */
    Optional<String> opened(DossierCode code, String name) {
        return sql.sql("""
                SELECT p.value FROM dossier.personal p
                 WHERE p.code = :code AND p.name = :name AND p.value IS NOT NULL
                   AND p.seq = (SELECT max(l.seq) FROM dossier.personal l WHERE l.code = :code AND l.name = :name)
                """)
                .param("code", code.value())
                .param("name", name)
                .query(String.class)
                .optional();
    }

    private static ChainHead head(ResultSet row, int number) throws SQLException {
        return new ChainHead(
                row.getLong("seq"), HEX.formatHex(row.getBytes("head_hash")), Sql.instant(row, "recorded_at"));
    }

    private static StoredFact fact(ResultSet row, int number) throws SQLException {
        var said = new Said(
                new DossierCode(row.getString("code")),
                row.getString("actor"),
                row.getString("agency"),
                Sql.instant(row, "at"));
        return new StoredFact(
                said,
                row.getLong("seq"),
                Sql.instant(row, "recorded_at"),
                row.getString("kind"),
                row.getString("body"),
                HEX.formatHex(row.getBytes("hash")),
                HEX.formatHex(row.getBytes("previous_hash")));
    }

    private static <T> String[] texts(List<T> items, Function<T, String> text) {
        return array(items, text, String[]::new);
    }

    private static <T, R> R[] array(List<T> items, Function<T, R> part, java.util.function.IntFunction<R[]> maker) {
        return items.stream().map(part).toArray(maker);
    }
}
