package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.motcua.dossier.DossierCode;
import vn.motcua.interlink.Handovers;
import vn.motcua.kernel.Granted;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** Offering a dossier, accepting, declining and taking it back send at most nine statements each. */
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
                dataSource,
                () -> assertThat(routes.complete(new StepId(open.id()), open.version(), "submit", null, thao))
                        .isInstanceOf(Granted.class));
    }

    @Test
    void acceptingStaysInTheBudget() {
        errand.goes(code, "thao.malam submit");
        var offer = errand.offer(code);
        var mai = town.officer("mai.huyen");
        Recorded.staysInTheBudget(
                dataSource, () -> assertThat(handovers.accept(offer, mai)).isInstanceOf(Granted.class));
    }

    @Test
    void decliningStaysInTheBudget() {
        errand.goes(code, "thao.malam submit");
        var offer = errand.offer(code);
        var mai = town.officer("mai.huyen");
        Recorded.staysInTheBudget(
                dataSource,
                () -> assertThat(handovers.decline(offer, "Thiếu bản chính", mai))
                        .isInstanceOf(Granted.class));
    }

    @Test
    void takingBackStaysInTheBudget() {
        errand.goes(code, "thao.malam submit");
        var offer = errand.offer(code);
        var thao = town.officer("thao.malam");
        Recorded.staysInTheBudget(
                dataSource,
                () -> assertThat(handovers.takeBack(offer, "Còn thiếu giấy", thao))
                        .isInstanceOf(Granted.class));
    }
}
