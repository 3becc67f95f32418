package vn.motcua.interlink;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Sql;

/** Transfer slips and the offers that travel with each. */
@Component
class TransferSlipTable {

    /** An offer that may still be put on a slip; {@code requester}: whose dossier, where it is asked for. */
    record Loose(
            long id,
            String code,
            String fromAgency,
            String fromUnit,
            String toAgency,
            String toUnit,
            @Nullable String requester) {

        Way way() {
            return new Way(fromAgency, fromUnit, toAgency, toUnit);
        }
    }

    record Way(String fromAgency, String fromUnit, String toAgency, String toUnit) {}

    private final JdbcClient sql;

    TransferSlipTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those offers by these units, and those of these dossiers, on no slip; locked, so that none gets on two. */
    List<Loose> lock(List<String> units, TransferSlips.Chosen chosen) {
        return sql.sql("""
            SELECT id, code, from_agency, from_unit, to_agency, to_unit, NULL AS requester FROM interlink.handover
             WHERE answer = 'OFFERED' AND slip IS NULL
               AND (code = ANY (CAST(:codes AS text[])) OR id = ANY (CAST(:offers AS bigint[])))
               AND from_unit = ANY (CAST(:units AS text[]))
             ORDER BY id FOR UPDATE
            """)
                .param("units", units.toArray(String[]::new))
                .param("codes", chosen.codes().toArray(String[]::new))
                .param("offers", chosen.offers().toArray(Long[]::new))
                .query(new SimplePropertyRowMapper<>(Loose.class))
                .list();
    }

    /** The oldest first, unit by unit. */
    List<Loose> loose(List<String> units, int limit) {
        return sql.sql("""
            SELECT h.id, h.code, h.from_agency, h.from_unit, h.to_agency, h.to_unit,
                   (SELECT r.name FROM dossier.v_requester r WHERE r.code = h.code) AS requester
              FROM unnest(CAST(:units AS text[])) AS own (unit)
             CROSS JOIN LATERAL (
                   SELECT * FROM interlink.handover
                    WHERE answer = 'OFFERED' AND from_unit = own.unit AND slip IS NULL
                    ORDER BY id LIMIT :limit) h
             ORDER BY h.to_unit, h.id LIMIT :limit
            """)
                .param("units", units.toArray(String[]::new))
                .param("limit", limit)
                .query(new SimplePropertyRowMapper<>(Loose.class))
                .list();
    }

    void add(TransferSlip slip, List<Long> offers) {
        sql.sql("""
            WITH made AS (
                INSERT INTO interlink.transfer_slip
                       (code, from_agency, from_unit, to_agency, to_unit, made_at, made_by)
                VALUES (:code, :fromAgency, :fromUnit, :toAgency, :toUnit, :at, :by)
                RETURNING code)
            UPDATE interlink.handover SET slip = made.code FROM made WHERE id = ANY (CAST(:offers AS bigint[]))
            """)
                .param("code", slip.code())
                .param("fromAgency", slip.fromAgency())
                .param("fromUnit", slip.fromUnit())
                .param("toAgency", slip.toAgency())
                .param("toUnit", slip.toUnit())
                .param("at", Sql.at(slip.madeAt()))
                .param("by", slip.madeBy())
                .param("offers", offers.toArray(Long[]::new))
                .update();
    }

    /** With one of these agencies at either end. */
    Optional<TransferSlip> find(String code, List<String> agencies) {
        return sql.sql("""
            SELECT code, id, from_agency, from_unit, to_agency, to_unit, made_at, made_by
              FROM interlink.transfer_slip
             WHERE code = :code AND CAST(:agencies AS text[]) && ARRAY[from_agency, to_agency]
            """)
                .param("code", code)
                .param("agencies", agencies.toArray(String[]::new))
                .query(new SimplePropertyRowMapper<>(TransferSlip.class))
                .optional();
    }

    /** Sent by or to these units, the newest first, from before {@code before}. */
    List<TransferSlip> of(List<String> units, long before, int limit) {
        return sql.sql("""
            SELECT s.code, s.id, s.from_agency, s.from_unit, s.to_agency, s.to_unit, s.made_at, s.made_by
              FROM (SELECT o.id FROM unnest(CAST(:units AS text[])) AS own (unit)
                     CROSS JOIN LATERAL (
                           SELECT id FROM interlink.transfer_slip
                            WHERE from_unit = own.unit AND id < :before ORDER BY id DESC LIMIT :limit) o
                     UNION
                    SELECT i.id FROM unnest(CAST(:units AS text[])) AS own (unit)
                     CROSS JOIN LATERAL (
                           SELECT id FROM interlink.transfer_slip
                            WHERE to_unit = own.unit AND id < :before ORDER BY id DESC LIMIT :limit) i) mine
              JOIN interlink.transfer_slip s USING (id)
             ORDER BY s.id DESC LIMIT :limit
            """)
                .param("units", units.toArray(String[]::new))
                .param("before", before)
                .param("limit", limit)
                .query(new SimplePropertyRowMapper<>(TransferSlip.class))
                .list();
    }

    List<SlipLine> lines(String slip) {
        return sql.sql("""
            SELECT h.id AS offer, h.code, d.procedure_version, r.name AS requester, d.due_at, h.answer,
                   h.answered_at, h.answered_by, h.originals
              FROM interlink.handover h
              JOIN dossier.v_dossier d ON d.code = h.code
              JOIN dossier.v_requester r ON r.code = h.code
             WHERE h.slip = :slip
             ORDER BY h.id
            """)
                .param("slip", slip)
                .query(new SimplePropertyRowMapper<>(SlipLine.class))
                .list();
    }

    /** A dossier that lies, or lay, on a slip. */
    record OnSlip(String code, String slip, Instant madeAt) {}

    /** Open offers to these units on slips of those serials. */
    List<OnSlip> arriving(List<String> units, List<String> serials) {
        return sql.sql("""
            SELECT h.code, s.code AS slip, s.made_at
              FROM interlink.handover h JOIN interlink.transfer_slip s ON s.code = h.slip
             WHERE h.answer = 'OFFERED' AND h.to_unit = ANY (CAST(:units AS text[]))
               AND substring(s.code FROM '[0-9]+$') = ANY (CAST(:serials AS text[]))
             ORDER BY h.id
            """)
                .param("units", units.toArray(String[]::new))
                .param("serials", serials.toArray(String[]::new))
                .query(new SimplePropertyRowMapper<>(OnSlip.class))
                .list();
    }

    /** Open offers by these units on no slip, of dossiers that travelled on slips of those serials before. */
    List<OnSlip> leaving(List<String> units, List<String> serials) {
        return sql.sql("""
            SELECT DISTINCT h.code, s.code AS slip, s.made_at
              FROM interlink.handover h
              JOIN interlink.handover b ON b.code = h.code
              JOIN interlink.transfer_slip s ON s.code = b.slip
             WHERE h.answer = 'OFFERED' AND h.slip IS NULL AND h.from_unit = ANY (CAST(:units AS text[]))
               AND substring(s.code FROM '[0-9]+$') = ANY (CAST(:serials AS text[]))
             ORDER BY h.code
            """)
                .param("units", units.toArray(String[]::new))
                .param("serials", serials.toArray(String[]::new))
                .query(new SimplePropertyRowMapper<>(OnSlip.class))
                .list();
    }

    /** Open offers of these dossiers to these units. */
    List<Loose> offeredTo(List<String> units, List<String> codes) {
        return sql.sql("""
            SELECT id, code, from_agency, from_unit, to_agency, to_unit, NULL AS requester FROM interlink.handover
             WHERE answer = 'OFFERED' AND code = ANY (CAST(:codes AS text[]))
               AND to_unit = ANY (CAST(:units AS text[]))
            """)
                .param("units", units.toArray(String[]::new))
                .param("codes", codes.toArray(String[]::new))
                .query(new SimplePropertyRowMapper<>(Loose.class))
                .list();
    }
}
