package vn.motcua.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;

/** Which dossiers are shared with which partner, and what the partner has been told of them. */
@Component
class SharedTable {

    private static final int NEWS_MAX = 200;

    private final JdbcClient sql;

    SharedTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** {@code introduced}: the partner knows the dossier. */
    record Shared(String code, String partner, long toldSeq, boolean introduced) {}

    /** One thing told: an act or an offer by its place, or that handling has ended. */
    record Told(String what, int leg, int seq) {
        static Told act(int leg, int seq) {
            return new Told("ACT", leg, seq);
        }

        static Told offer(int leg, int seq) {
            return new Told("OFFER", leg, seq);
        }

        static final Told CLOSED = new Told("CLOSED", 0, 0);
    }

    void share(DossierCode code, PartnerName partner, boolean introduced) {
        sql.sql("""
                INSERT INTO exchange.shared AS s (code, partner, introduced) VALUES (:code, :partner, :introduced)
                ON CONFLICT (code, partner) DO UPDATE
                   SET open = true, introduced = s.introduced OR excluded.introduced
                """)
                .param("code", code.value())
                .param("partner", partner.value())
                .param("introduced", introduced)
                .update();
    }

    /** Open offers to agencies elsewhere that nobody shares yet: made while this node did not know of the partner. */
    int shareOffers() {
        return sql.sql("""
                INSERT INTO exchange.shared (code, partner)
                SELECT DISTINCT h.code, t.partner
                  FROM interlink.v_handover h
                  JOIN exchange.seat t ON t.agency = h.to_agency
                 WHERE h.answer = 'OFFERED'
                   AND NOT EXISTS (SELECT FROM exchange.seat f WHERE f.agency = h.from_agency)
                   AND NOT EXISTS (SELECT FROM exchange.shared s
                                    WHERE s.code = h.code AND s.partner = t.partner AND s.open)
                ON CONFLICT (code, partner) DO UPDATE SET open = true
                """).update();
    }

    Optional<Shared> lock(String code, PartnerName partner) {
        return sql.sql("""
                SELECT code, partner, told_seq, introduced FROM exchange.shared
                 WHERE code = :code AND partner = :partner FOR UPDATE
                """)
                .param("code", code)
                .param("partner", partner.value())
                .query(Shared.class)
                .optional();
    }

    Optional<Shared> find(String code, PartnerName partner) {
        return sql.sql("""
                SELECT code, partner, told_seq, introduced FROM exchange.shared
                 WHERE code = :code AND partner = :partner
                """)
                .param("code", code)
                .param("partner", partner.value())
                .query(Shared.class)
                .optional();
    }

    /** Open ones of which there are facts that the partner was not told. */
    List<String> news(PartnerName partner) {
        return sql.sql("""
                SELECT s.code FROM exchange.shared s
                 WHERE s.partner = :partner AND s.open
                   AND EXISTS (SELECT FROM dossier.v_fact f WHERE f.code = s.code AND f.seq > s.told_seq)
                 ORDER BY s.code LIMIT :max
                """)
                .param("partner", partner.value())
                .param("max", NEWS_MAX)
                .query((row, _) -> row.getString("code"))
                .list();
    }

    long lastFact(String code) {
        return sql.sql("SELECT max(seq) FROM dossier.v_fact WHERE code = :code")
                .param("code", code)
                .query(Long.class)
                .single();
    }

    void toldUntil(Shared shared, long seq, boolean introduced, boolean open) {
        sql.sql("""
                UPDATE exchange.shared SET told_seq = :seq, introduced = :introduced, open = :open
                 WHERE code = :code AND partner = :partner
                """)
                .param("seq", seq)
                .param("introduced", introduced)
                .param("open", open)
                .param("code", shared.code())
                .param("partner", shared.partner())
                .update();
    }

    Set<Told> told(Shared shared) {
        return sql
                .sql("""
                SELECT what, leg_no AS leg, seq FROM exchange.told WHERE code = :code AND partner = :partner
                """)
                .param("code", shared.code())
                .param("partner", shared.partner())
                .query((row, _) -> new Told(row.getString("what"), row.getInt("leg"), row.getInt("seq")))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    void tell(String code, PartnerName partner, List<Told> things) {
        sql.sql("""
                INSERT INTO exchange.told (code, partner, what, leg_no, seq)
                SELECT :code, :partner, what, leg_no, seq
                  FROM unnest(CAST(:whats AS text[]), CAST(:legs AS int[]), CAST(:seqs AS int[]))
                       AS t (what, leg_no, seq)
                ON CONFLICT DO NOTHING
                """)
                .param("code", code)
                .param("partner", partner.value())
                .param("whats", things.stream().map(Told::what).toArray(String[]::new))
                .param("legs", things.stream().map(Told::leg).toArray(Integer[]::new))
                .param("seqs", things.stream().map(Told::seq).toArray(Integer[]::new))
                .update();
    }
}
