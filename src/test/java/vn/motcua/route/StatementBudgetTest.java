package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.motcua.documents.PaperKind;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.Dossiers;
import vn.motcua.kernel.Granted;
import vn.motcua.supplement.Answered;
import vn.motcua.supplement.Contact;
import vn.motcua.supplement.Supplements;
import vn.motcua.supplement.Wanted;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Ways;

/** A transition sends at most nine statements: the budget of system.md §7. */
@RoomTest
@Import({Errand.class, Offers.class})
class StatementBudgetTest {

    /** Before the verb: the open step or the offer, the account and its posts. */
    private static final int READ_BY_THE_HELPER = 3;

    @Autowired
    DataSource dataSource;

    @Autowired
    Errand errand;

    @Autowired
    Supplements supplements;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Town town;

    @Test
    void everyActOnACivilStatusCorrectionStaysInTheBudget() {
        staysInTheBudget("H7", Ways.H7);
    }

    @Test
    void everyActOnASocialAllowanceStaysInTheBudget() {
        staysInTheBudget("S1", Ways.S1);
    }

    @Test
    void askingTheCitizenForPapersStaysInTheBudget() {
        var code = errand.brought("H7");
        var lan = town.officer("lan.malam");
        var asked = new Asked(code, dossiers.get(code).version(), "Thiếu giấy khai sinh");
        var wanted = List.of(new Wanted("items[0]", "khai-sinh", "Nộp bản chính", "NĐ 158/2005/NĐ-CP, Điều 38"));
        Recorded.staysInTheBudget(dataSource, () -> supplements.issue(asked, wanted, new Contact("Lan", ""), lan));
    }

    @Test
    void theLastPaperAskedForStaysInTheBudget() {
        var code = errand.brought("H7");
        var lan = town.officer("lan.malam");
        var asked = new Asked(code, dossiers.get(code).version(), "Thiếu giấy khai sinh");
        var wanted = List.of(new Wanted("items[0]", "khai-sinh", "Nộp bản chính", "NĐ 158/2005/NĐ-CP, Điều 38"));
        assertThat(supplements.issue(asked, wanted, new Contact("Lan", ""), lan))
                .isInstanceOf(Granted.class);
        var now = new Asked(code, dossiers.get(code).version(), "");
        var paper = List.of(new Answered("items[0]", 1, PaperKind.ORIGINAL, 1, ""));
        Recorded.staysInTheBudget(dataSource, () -> supplements.receive(now, paper, lan));
    }

    @Test
    void endingAPostingStaysInTheBudget() {
        var code = errand.brought("L5");
        errand.goes(code, "lan.malam pass-on", "mai.huyen accept", "mai.huyen pass-on", "son.huyen assign");
        town.itIs("2011-07-04T08:00");
        errand.goes(code, "tuan.huyen submit", "lan.malam accept");
        town.itIs("2011-07-20T08:00");
        var sent = Recorded.statements(dataSource, () -> errand.complete(code, "posted", null, "dung.malam"));
        assertThat(sent)
                .as(String.join("\n", sent))
                .hasSizeLessThanOrEqualTo(READ_BY_THE_HELPER + Recorded.STATEMENTS_MAX);
    }

    private void staysInTheBudget(String family, List<String> way) {
        var code = errand.brought(family);
        for (var act : way)
            assertThat(Recorded.statements(dataSource, () -> errand.goes(code, act))
                                    .size()
                            - READ_BY_THE_HELPER)
                    .as(act)
                    .isBetween(1, Recorded.STATEMENTS_MAX);
    }
}
