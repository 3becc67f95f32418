package vn.motcua.route;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierCode;
import vn.motcua.interlink.HandoverId;

/** The open offer of a dossier, for tests of the route that play both sides. */
@TestComponent
public final class Offers {

    private final JdbcClient sql;

    Offers(JdbcClient sql) {
        this.sql = sql;
    }

    long open(DossierCode code) {
        return sql.sql("SELECT id FROM interlink.handover WHERE code = :code AND answer = 'OFFERED'")
                .param("code", code.value())
                .query(Long.class)
                .single();
    }

    /** The one that waits at this open step. */
    HandoverId at(OpenStep onTheWay) {
        return new HandoverId(sql.sql("SELECT id FROM interlink.handover WHERE step = :step AND answer = 'OFFERED'")
                .param("step", onTheWay.id())
                .query(Long.class)
                .single());
    }
}
