package vn.motcua.exchange;

import com.nimbusds.jose.jwk.ECKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** Public keys, ours and those of partners, and our own name. */
@Component
class KeyTable {

    private final JdbcClient sql;

    KeyTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<PartnerName> self() {
        return sql.sql("SELECT name FROM exchange.self")
                .query(String.class)
                .optional()
                .map(PartnerName::new);
    }

    /** The name is given once; partners know us by it. */
    void name(PartnerName name) {
        sql.sql("INSERT INTO exchange.self (name) VALUES (:name) ON CONFLICT DO NOTHING")
                .param("name", name.value())
                .update();
    }

    void addOwn(PublicKey key, String by) {
        sql.sql("""
                INSERT INTO exchange.own_key (kid, public_jwk, valid_from, valid_to, made_by)
                VALUES (:kid, :key, :from, :to, :by)
                """)
                .param("kid", key.kid())
                .param("key", key.key().toJSONString())
                .param("from", Sql.at(key.validFrom()))
                .param("to", Sql.at(key.validTo()))
                .param("by", by)
                .update();
    }

    /** The latest first. */
    List<PublicKey> own() {
        return sql.sql("SELECT public_jwk, valid_from, valid_to FROM exchange.own_key ORDER BY valid_from DESC, kid")
                .query(KeyTable::key)
                .list();
    }

    /** False when the partner has one of that id: an id is never used again. */
    boolean add(PartnerName partner, PublicKey key, String by) {
        return sql.sql("""
                INSERT INTO exchange.partner_key (partner, kid, public_jwk, valid_from, valid_to, added_by)
                VALUES (:partner, :kid, :key, :from, :to, :by)
                ON CONFLICT (partner, kid) DO NOTHING
                """)
                        .param("partner", partner.value())
                        .param("kid", key.kid())
                        .param("key", key.key().toJSONString())
                        .param("from", Sql.at(key.validFrom()))
                        .param("to", Sql.at(key.validTo()))
                        .param("by", by)
                        .update()
                == 1;
    }

    List<PublicKey> of(PartnerName partner) {
        return sql.sql("""
                SELECT public_jwk, valid_from, valid_to FROM exchange.partner_key
                 WHERE partner = :partner ORDER BY valid_from DESC, kid
                """)
                .param("partner", partner.value())
                .query(KeyTable::key)
                .list();
    }

    Optional<ECKey> valid(PartnerName partner, String kid, Instant now) {
        return of(partner).stream()
                .filter(it -> it.kid().equals(kid) && it.isValid(now))
                .map(PublicKey::key)
                .findFirst();
    }

    /** From now on it signs nothing any more. */
    void end(PartnerName partner, String kid, Instant now) {
        sql.sql("""
                UPDATE exchange.partner_key SET valid_to = greatest(valid_from, least(valid_to, :now))
                 WHERE partner = :partner AND kid = :kid
                """)
                .param("now", Sql.at(now))
                .param("partner", partner.value())
                .param("kid", kid)
                .update();
    }

    private static PublicKey key(ResultSet row, int number) throws SQLException {
        return new PublicKey(
                PublicKey.known(row.getString("public_jwk")),
                Sql.instant(row, "valid_from"),
                Sql.instant(row, "valid_to"));
    }
}
