package vn.motcua.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.motcua.documents.Documents;
import vn.motcua.documents.PaperKind;
import vn.motcua.documents.PaperLine;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.Replacements;
import vn.motcua.dossier.RequesterKind;
import vn.motcua.dossier.Successor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.route.Recorded;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Ways;

/** An act on a dossier as a whole sends at most nine statements: the budget of system.md §7. */
@RoomTest
@Import({Errand.class, Offers.class})
class ActBudgetTest {

    private static final int STATEMENTS_MAX = 9;

    @Autowired
    DataSource dataSource;

    @Autowired
    Errand errand;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Documents documents;

    @Autowired
    Correcting correcting;

    @Autowired
    Replacements replacements;

    @Autowired
    Doing doing;

    @Autowired
    Town town;

    @Test
    void aCorrectionOfPeopleAndPapers() {
        var code = errand.brought("H7");
        var lan = town.officer("lan.malam");
        documents.record(code, List.of(new PaperLine("to-khai", "Tờ khai", PaperKind.ORIGINAL, 1, false)), lan);
        var card = dossiers.get(code);
        var person = new PersonForm("Nguyễn Văn Ân", "260999888", null, null, null);
        var papers = Map.of("1", new PaperForm("COPY", "2"));
        var form = new CorrectionForm(card.version(), "Nghe nhầm", person, null, null, papers, null);
        staysInTheBudget(() -> correcting.correct(card, form, lan));
    }

    @Test
    void anotherRequester() {
        var code = errand.brought("H7");
        var proof = new Successor.Proof(Successor.Paper.DEATH_CERTIFICATE, "15/2011", LocalDate.of(2011, 6, 28));
        var heir = new Person(RequesterKind.INDIVIDUAL, "Nguyễn Văn Tám", "260777888", null, null, null);
        var asked = new Asked(code, dossiers.get(code).version(), "Con trai xin đứng tên");
        var successor = new Successor(heir, Successor.Ground.DEATH, proof);
        var lan = town.officer("lan.malam");
        staysInTheBudget(() -> replacements.replace(asked, successor, lan));
    }

    @Test
    void aWrongResultOpenedAgain() {
        var code = errand.brought("H7");
        errand.goes(code, Ways.H7.toArray(String[]::new));
        var form = new ActForm(dossiers.get(code).version(), "Ghi sai năm sinh", "HANDLER", null, null, null);
        var vinh = town.officer("vinh.huyen");
        staysInTheBudget(() -> doing.act(Kind.REOPEN, code, form, vinh));
    }

    private void staysInTheBudget(Supplier<Decision<DossierCode>> act) {
        var sent = Recorded.statements(dataSource, () -> assertThat(act.get()).isInstanceOf(Granted.class));
        assertThat(sent).hasSizeBetween(1, STATEMENTS_MAX);
    }
}
