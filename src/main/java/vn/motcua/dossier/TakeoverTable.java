package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who keeps dossiers after a reform: many rows, facts and parties in one statement each. */
@Component
class TakeoverTable {

    private final JdbcClient sql;

    TakeoverTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** {@code parties}: who takes part from now on, or no longer, with what it links to the chain. */
    record Written(long reform, Dossier dossier, Keeper keeper, List<String> parties, StoredFact.Batch said) {
        DossierCode code() {
            return dossier.code();
        }

        StoredFact fact() {
            return said.facts().getFirst();
        }

        @Nullable
        String keeperOrNone() {
            return isAsReceived() ? null : keeper.agency();
        }

        @Nullable
        String deskOrNone() {
            return isAsReceived() ? null : keeper.desk();
        }

        private boolean isAsReceived() {
            return keeper.equals(dossier.reception().keeper());
        }
    }

    /** As it was before the reform; {@code keeper}: none is who received it. */
    record Before(@Nullable Keeper keeper, List<String> admitted, long seq) {}

    /** By code, so that two batches never wait for each other crosswise. */
    List<Dossier> lock(Collection<DossierCode> codes) {
        return sql.sql("""
            SELECT * FROM dossier.dossier WHERE code = ANY(CAST(:codes AS text[])) ORDER BY code FOR NO KEY UPDATE
            """)
                .param("codes", codes.stream().map(DossierCode::value).toArray(String[]::new))
                .query(DossierTable::dossier)
                .list();
    }

    Map<DossierCode, Before> before(long reform, Collection<DossierCode> codes) {
        var before = new HashMap<DossierCode, Before>();
        sql.sql("""
            SELECT code, was_keeper, was_desk, admitted, seq FROM dossier.takeover
             WHERE reform = :reform AND code = ANY(CAST(:codes AS text[])) AND back_at IS NULL
            """)
                .param("reform", reform)
                .param("codes", codes.stream().map(DossierCode::value).toArray(String[]::new))
                .query(row -> {
                    before.put(new DossierCode(row.getString("code")), before(row));
                });
        return before;
    }

    private static Before before(ResultSet row) throws SQLException {
        var keeper = row.getString("was_keeper");
        return new Before(
                keeper == null ? null : new Keeper(keeper, row.getString("was_desk")),
                Arrays.asList((String[]) row.getArray("admitted").getArray()),
                row.getLong("seq"));
    }

    /** Who takes part is written first, for what was before is kept with it. */
    void write(List<Written> written) {
        if (written.isEmpty()) return;
        keepBefore(written);
        admit(written);
        facts(written);
    }

    void giveBack(List<Written> written) {
        leave(written);
        facts(written);
        sql.sql("""
            UPDATE dossier.takeover t SET back_at = w.at
              FROM unnest(CAST(:codes AS text[]), CAST(:ats AS timestamptz[])) AS w (code, at)
             WHERE t.reform = :reform AND t.code = w.code
            """)
                .param("reform", written.getFirst().reform())
                .param("codes", column(written, it -> it.code().value()))
                .param("ats", column(written, it -> it.fact().said().at().toString()))
                .update();
    }

    private void keepBefore(List<Written> written) {
        sql.sql("""
            INSERT INTO dossier.takeover (reform, code, keeper, was_keeper, was_desk, admitted, seq)
            SELECT :reform, d.code, w.keeper, d.keeper, d.keeper_desk,
                   ARRAY(SELECT unnest(string_to_array(w.parties, ' '))
                         EXCEPT SELECT agency FROM dossier.party p WHERE p.code = d.code),
                   d.seq + 1
              FROM unnest(CAST(:codes AS text[]), CAST(:keepers AS text[]), CAST(:parties AS text[]))
                   AS w (code, keeper, parties)
              JOIN dossier.dossier d USING (code)
            ON CONFLICT (reform, code) DO UPDATE
               SET keeper = excluded.keeper, admitted = excluded.admitted, seq = excluded.seq, back_at = NULL
            """)
                .param("reform", written.getFirst().reform())
                .param("codes", column(written, it -> it.code().value()))
                .param("keepers", column(written, it -> it.keeper().agency()))
                .param("parties", column(written, it -> String.join(" ", it.parties())))
                .update();
    }

    /** They find it under the words of the one that received it. */
    private void admit(List<Written> written) {
        sql.sql("""
            WITH wanted AS (
                SELECT code, at, unnest(string_to_array(parties, ' ')) AS agency
                  FROM unnest(CAST(:codes AS text[]), CAST(:parties AS text[]), CAST(:ats AS timestamptz[]))
                       AS w (code, parties, at)),
            party AS (
                INSERT INTO dossier.party (code, agency, received_at, since)
                SELECT w.code, w.agency, d.received_at, w.at FROM wanted w JOIN dossier.dossier d USING (code)
                ON CONFLICT DO NOTHING
                RETURNING code, agency)
            INSERT INTO dossier.term (agency, term, code)
            SELECT party.agency, unnest(person.terms), party.code
              FROM party JOIN dossier.person ON person.code = party.code AND person.role = 'REQUESTER'
            ON CONFLICT DO NOTHING
            """)
                .param("codes", column(written, it -> it.code().value()))
                .param("parties", column(written, it -> String.join(" ", it.parties())))
                .param("ats", column(written, it -> it.fact().said().at().toString()))
                .update();
    }

    private void leave(List<Written> written) {
        sql.sql("""
            WITH gone AS (
                SELECT code, unnest(string_to_array(parties, ' ')) AS agency
                  FROM unnest(CAST(:codes AS text[]), CAST(:parties AS text[])) AS w (code, parties)),
            term AS (
                DELETE FROM dossier.term t USING gone g WHERE t.code = g.code AND t.agency = g.agency)
            DELETE FROM dossier.party p USING gone g WHERE p.code = g.code AND p.agency = g.agency
            """)
                .param("codes", column(written, it -> it.code().value()))
                .param("parties", column(written, it -> String.join(" ", it.parties())))
                .update();
    }

    private void facts(List<Written> written) {
        sql.sql("""
            WITH said AS (
                SELECT * FROM unnest(CAST(:codes AS text[]), CAST(:seqs AS bigint[]), CAST(:ats AS timestamptz[]),
                                     CAST(:recorded AS timestamptz[]), CAST(:bodies AS text[]),
                                     CAST(:hashes AS text[]), CAST(:previous AS text[]),
                                     CAST(:keepers AS text[]), CAST(:desks AS text[]))
                       AS s (code, seq, at, recorded_at, body, hash, previous, keeper, desk)),
            head AS (
                UPDATE dossier.dossier d
                   SET seq = s.seq, head_hash = decode(s.hash, 'hex'), recorded_at = s.recorded_at,
                       keeper = s.keeper, keeper_desk = s.desk
                  FROM said s WHERE d.code = s.code)
            INSERT INTO dossier.fact (code, seq, at, recorded_at, actor, agency, kind, body, hash, previous_hash)
            SELECT code, seq, at, recorded_at, :actor, :agency, :kind, body,
                   decode(hash, 'hex'), decode(previous, 'hex')
              FROM said
            """).params(factColumns(written)).update();
    }

    private static Map<String, Object> factColumns(List<Written> written) {
        var first = written.getFirst().fact();
        var values = new HashMap<String, Object>();
        values.put("actor", first.said().actor());
        values.put("agency", first.said().agency());
        values.put("kind", first.kind());
        values.put("codes", column(written, it -> it.code().value()));
        values.put("seqs", written.stream().map(it -> it.fact().seq()).toArray(Long[]::new));
        values.put("ats", column(written, it -> it.fact().said().at().toString()));
        values.put("recorded", column(written, it -> it.fact().recordedAt().toString()));
        values.put("bodies", column(written, it -> it.fact().canonical()));
        values.put("hashes", column(written, it -> it.fact().hash()));
        values.put("previous", column(written, it -> it.fact().previousHash()));
        values.put("keepers", column(written, Written::keeperOrNone));
        values.put("desks", column(written, Written::deskOrNone));
        return values;
    }

    private static @Nullable String[] column(List<Written> written, Function<Written, @Nullable String> part) {
        return written.stream().map(part).toArray(String[]::new);
    }
}
