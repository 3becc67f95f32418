package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Ways;

/** A transition sends at most nine statements: the budget of system.md §7. */
@RoomTest
@Import({Errand.class, Offers.class})
class StatementBudgetTest {

    private static final int STATEMENTS_MAX = 9;

    /** Before the verb: the open step or the offer, the account and its posts. */
    private static final int READ_BY_THE_HELPER = 3;

    @Autowired
    DataSource dataSource;

    @Autowired
    Errand errand;

    @Test
    void everyActOnACivilStatusCorrectionStaysInTheBudget() {
        staysInTheBudget("H7", Ways.H7);
    }

    @Test
    void everyActOnASocialAllowanceStaysInTheBudget() {
        staysInTheBudget("S1", Ways.S1);
    }

    private void staysInTheBudget(String family, List<String> way) {
        var code = errand.brought(family);
        for (var act : way)
            assertThat(Recorded.statements(dataSource, () -> errand.goes(code, act))
                                    .size()
                            - READ_BY_THE_HELPER)
                    .as(act)
                    .isBetween(1, STATEMENTS_MAX);
    }
}
