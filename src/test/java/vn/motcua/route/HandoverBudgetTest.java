package vn.motcua.route;

import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.motcua.dossier.DossierCode;
import vn.motcua.interlink.Handovers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** Offering a dossier and accepting it send at most nine statements each. */
@RoomTest
@Import({Errand.class, Offers.class})
class HandoverBudgetTest {

    @Autowired
    DataSource dataSource;

    @Autowired
    Town town;

    @Autowired
    Errand errand;

    @Autowired
    Routes routes;

    @Autowired
    Handovers handovers;

    private DossierCode code = new DossierCode("HTB.01-110701-0001");

    @BeforeEach
    void thaoHasIt() {
        code = errand.brought("H7");
        errand.goes(code, "lan.malam pass-on");
    }

    @Test
    void offeringStaysInTheBudget() {
        var open = errand.open(code);
        var thao = town.officer("thao.malam");
        Recorded.staysInTheBudget(
                dataSource, () -> routes.complete(new StepId(open.id()), open.version(), "submit", null, thao));
    }

    @Test
    void acceptingStaysInTheBudget() {
        errand.goes(code, "thao.malam submit");
        var offer = errand.offer(code);
        var mai = town.officer("mai.huyen");
        Recorded.staysInTheBudget(dataSource, () -> handovers.accept(offer, mai));
    }
}
