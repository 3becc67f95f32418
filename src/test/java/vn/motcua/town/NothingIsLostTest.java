package vn.motcua.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierCode;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;

/** What is looked for after every test of a room would be found there. */
@RoomTest
@PlantsAFault
@Import({Errand.class, Offers.class})
class NothingIsLostTest {

    private final List<String> expected = new ArrayList<>();

    @RegisterExtension
    final AfterEachCallback found =
            test -> assertThat(NothingIsLost.violations(test)).isEqualTo(expected);

    @Autowired
    Errand errand;

    @Autowired
    JdbcClient sql;

    @Test
    void aDossierOnADeskIsNotLost() {
        errand.brought("H7");
    }

    @Test
    void aDossierInNoListIsFound() {
        errand.brought("H7");
        var lost = errand.brought("H7");
        lose(lost);
        expected.add("open leg with 0 open steps: " + lost);
    }

    @Test
    void aHandoverThatNobodyIsOfferedIsFound() {
        var code = errand.brought("H7");
        errand.goes(code, "lan.malam pass-on", "thao.malam submit");
        sql.sql("DELETE FROM interlink.handover WHERE code = :code")
                .param("code", code.value())
                .update();
        expected.add("on the way to nobody: " + code);
    }

    private void lose(DossierCode code) {
        sql.sql("DELETE FROM route.step_open WHERE code = :code")
                .param("code", code.value())
                .update();
    }
}
