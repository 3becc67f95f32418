package vn.motcua.interlink;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Check;

/**
 * Proves that what is on the way stands in one inbox: an open offer for each such step, to where it is bound; and that
 * the originals of a dossier go with one of them.
 */
@Component
class OfferCheck implements Check {

    private static final String FAULTS = """
        (SELECT 'on the way to nobody: ' || s.code
           FROM route.v_open_step s
          WHERE s.kind = 'HANDOVER'
            AND NOT EXISTS (SELECT FROM interlink.handover h
                             WHERE h.code = s.code AND h.leg_no = s.leg_no AND h.answer = 'OFFERED'
                               AND h.step = s.id)
          LIMIT 20)
        UNION ALL
        (SELECT 'offered though not on the way: ' || h.code
           FROM interlink.handover h
          WHERE h.answer = 'OFFERED'
            AND NOT EXISTS (SELECT FROM route.v_open_step s
                             WHERE s.code = h.code AND s.leg_no = h.leg_no AND s.kind = 'HANDOVER')
          LIMIT 20)
        UNION ALL
        (SELECT 'originals with two at the same time: ' || h.code
           FROM interlink.handover h
          WHERE h.originals AND h.answer = 'OFFERED'
            AND EXISTS (SELECT FROM interlink.handover o
                         WHERE o.code = h.code AND o.id <> h.id AND o.originals AND o.answer = 'OFFERED')
          LIMIT 20)
        """;

    private final JdbcClient sql;

    OfferCheck(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<String> violations(Stretch stretch) {
        return sql.sql(Stretch.of(FAULTS, "route.v_open_step", "interlink.handover"))
                .param("after", stretch.after())
                .param("upTo", stretch.upTo())
                .query((row, _) -> row.getString(1))
                .list();
    }
}
