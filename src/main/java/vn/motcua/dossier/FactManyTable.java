package vn.motcua.dossier;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** As {@link FactTable}, for one act that says something of many dossiers: two statements however many there are. */
@Component
class FactManyTable {

    private static final HexFormat HEX = HexFormat.of();

    private static final String WRITE = """
            WITH head AS (
                UPDATE dossier.dossier d
                   SET seq = h.seq, head_hash = decode(h.hash, 'hex'), recorded_at = h.recorded_at
                  FROM unnest(CAST(:headCodes AS text[]), CAST(:headSeqs AS bigint[]), CAST(:headHashes AS text[]),
                              CAST(:headTimes AS timestamptz[])) AS h (code, seq, hash, recorded_at)
                 WHERE d.code = h.code),
            personal AS (
                INSERT INTO dossier.personal (code, seq, name, salt, value)
                SELECT code, seq, name, decode(salt, 'hex'), value
                  FROM unnest(CAST(:personalCodes AS text[]), CAST(:personalSeqs AS bigint[]), CAST(:names AS text[]),
                              CAST(:salts AS text[]), CAST(:values AS text[])) AS p (code, seq, name, salt, value))
            INSERT INTO dossier.fact (code, seq, at, recorded_at, actor, agency, kind, body, hash, previous_hash)
            SELECT code, seq, at, recorded_at, actor, agency, kind, body,
                   decode(hash, 'hex'), decode(previous_hash, 'hex')
              FROM unnest(CAST(:codes AS text[]), CAST(:seqs AS bigint[]), CAST(:ats AS timestamptz[]),
                          CAST(:recordedAts AS timestamptz[]), CAST(:actors AS text[]), CAST(:agencies AS text[]),
                          CAST(:kinds AS text[]), CAST(:bodies AS text[]), CAST(:hashes AS text[]),
                          CAST(:previousHashes AS text[]))
                   AS f (code, seq, at, recorded_at, actor, agency, kind, body, hash, previous_hash)
            """;

    private final JdbcClient sql;

    FactManyTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** In the order of their codes, everywhere, so that two such acts never wait for each other. */
    Map<DossierCode, ChainHead> lock(List<DossierCode> codes) {
        var heads = new HashMap<DossierCode, ChainHead>();
        sql.sql("""
                SELECT code, seq, head_hash, recorded_at FROM dossier.dossier
                 WHERE code = ANY (:codes) ORDER BY code FOR NO KEY UPDATE
                """)
                .param("codes", codes.stream().map(DossierCode::value).toArray(String[]::new))
                .query(row -> {
                    heads.put(
                            new DossierCode(row.getString("code")),
                            new ChainHead(
                                    row.getLong("seq"),
                                    HEX.formatHex(row.getBytes("head_hash")),
                                    Sql.instant(row, "recorded_at")));
                });
        return heads;
    }

    void write(List<StoredFact.Batch> batches) {
        var facts = batches.stream().flatMap(it -> it.facts().stream()).toList();
        var heads = new LinkedHashMap<String, ChainHead>();
        facts.forEach(it -> heads.put(it.said().code().value(), it.head()));
        sql.sql(WRITE)
                .params(heads(heads))
                .params(facts(facts))
                .params(personal(batches))
                .update();
    }

    private static Map<String, Object> heads(Map<String, ChainHead> heads) {
        var last = List.copyOf(heads.values());
        return Map.of(
                "headCodes", heads.keySet().toArray(String[]::new),
                "headSeqs", last.stream().map(ChainHead::seq).toArray(Long[]::new),
                "headHashes", texts(last, ChainHead::hash),
                "headTimes", texts(last, it -> it.recordedAt().toString()));
    }

    private static Map<String, Object> facts(List<StoredFact> facts) {
        return Map.of(
                "codes", texts(facts, it -> it.said().code().value()),
                "seqs", facts.stream().map(StoredFact::seq).toArray(Long[]::new),
                "ats", texts(facts, it -> it.said().at().toString()),
                "recordedAts", texts(facts, it -> it.recordedAt().toString()),
                "actors", texts(facts, it -> it.said().actor()),
                "agencies", texts(facts, it -> it.said().agency()),
                "kinds", texts(facts, StoredFact::kind),
                "bodies", texts(facts, StoredFact::canonical),
                "hashes", texts(facts, StoredFact::hash),
                "previousHashes", texts(facts, StoredFact::previousHash));
    }

    private record Opened(String code, StoredFact.Personal it) {}

    private static Map<String, Object> personal(List<StoredFact.Batch> batches) {
        var all = batches.stream()
                .flatMap(batch -> batch.personal().stream()
                        .map(it -> new Opened(
                                batch.facts().getFirst().said().code().value(), it)))
                .toList();
        return Map.of(
                "personalCodes", texts(all, Opened::code),
                "personalSeqs", all.stream().map(it -> it.it().seq()).toArray(Long[]::new),
                "names", texts(all, it -> it.it().name()),
                "salts", texts(all, it -> it.it().salt()),
                "values", texts(all, it -> it.it().value()));
    }

    private static <T> String[] texts(List<T> items, Function<T, String> text) {
        return items.stream().map(text).toArray(String[]::new);
    }
}
