package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.platform.Command;
import vn.motcua.town.PlantsAFault;
import vn.motcua.town.RoomTest;

/** {@code bin/verify --all} finds what no timeline can show: a dossier that lies in nobody's work list. */
@RoomTest
@Import({Errand.class, Offers.class})
class WorklistCheckTest {

    @Autowired
    Errand errand;

    @Autowired
    WorklistCheck check;

    @Autowired
    List<Command> commands;

    @Autowired
    JdbcClient sql;

    @Test
    void aDossierOnADeskIsNotLost() {
        errand.brought("H7");
        assertThat(check.violations()).isEmpty();
        assertThat(verifyAll()).isZero();
    }

    @Test
    @PlantsAFault
    void aDossierInNobodysListIsNamed() {
        var code = errand.brought("H7");
        sql.sql("DELETE FROM route.step_open WHERE code = :code")
                .param("code", code.value())
                .update();
        assertThat(check.violations()).containsExactly("open leg with 0 open steps: " + code);
        assertThat(verifyAll()).isEqualTo(1);
    }

    private int verifyAll() {
        var verify = commands.stream().filter(it -> it.name().equals("verify")).findFirst();
        return verify.orElseThrow().run(List.of("--all"));
    }
}
