package vn.motcua.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.motcua.documents.Documents;
import vn.motcua.documents.PaperKind;
import vn.motcua.documents.PaperLine;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.Capacity;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.HandOut;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.Replacements;
import vn.motcua.dossier.RequesterKind;
import vn.motcua.dossier.Successor;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.reception.NonAcceptanceDraft;
import vn.motcua.reception.Receptions;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.route.Recorded;
import vn.motcua.supplement.Answered;
import vn.motcua.supplement.Contact;
import vn.motcua.supplement.Supplements;
import vn.motcua.supplement.Wanted;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Ways;

/** An act on a dossier as a whole sends at most nine statements: the budget of system.md §7. */
@RoomTest
@Import({Errand.class, Offers.class})
class ActBudgetTest {

    private static final LocalDate TODAY = LocalDate.of(2011, 7, 1);
    private static final Contact CONTACT = new Contact("Nguyễn Thị Lan", "0252 3865 001");
    private static final List<Wanted> WANTED = List.of(
            new Wanted("items[0]", null, "Ký tên", "Thông tư 1"), new Wanted("items[1]", null, "Ghi ngày", "nt"));

    private static final Person HEIR =
            new Person(RequesterKind.INDIVIDUAL, "Nguyễn Văn Tám", "260777888", null, null, null);

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
    Supplements supplements;

    @Autowired
    Receptions receptions;

    @Autowired
    Doing doing;

    @Autowired
    Town town;

    @Test
    void aClockPausedAndLetRunOn() {
        var code = errand.heldByTuan();
        act(Kind.PAUSE, code, "EXPERTISE", "tuan.huyen");
        act(Kind.RESUME, code, null, "tuan.huyen");
    }

    @Test
    void aPaymentToldAndSeen() {
        var code = errand.heldByTuan();
        act(Kind.OBLIGE, code, null, "lan.malam");
        act(Kind.DISCHARGE, code, null, "lan.malam");
    }

    @Test
    void anApologyWithItsNumber() {
        act(Kind.REAPPOINT, errand.heldByTuan(), null, "vinh.huyen");
    }

    @Test
    void aStopWithItsNotice() {
        act(Kind.STOP, errand.heldByTuan(), "DISPUTE", "vinh.huyen");
    }

    /** Under today's land law; what the citizen was asked for before is awaited again. */
    @Test
    void whatWasStoppedGoneOnWith() {
        town.itIs("2025-08-04T08:00");
        var code = errand.broughtToHamThuan("L5");
        staysInTheBudget(code, "lan.hamthuan", this::ask);
        act(Kind.STOP, code, "DISPUTE", "hai.hamthuan");
        act(Kind.GO_ON, code, null, "hai.hamthuan");
    }

    @Test
    void aWithdrawalWithItsNoticeOnTheWayBetweenTwoAgencies() {
        var code = errand.heldByTuan();
        errand.goes(code, "tuan.huyen submit");
        act(Kind.WITHDRAW, code, null, "lan.malam");
    }

    @Test
    void aWithdrawalWhilePapersAreAwaited() {
        var code = errand.brought("H7");
        staysInTheBudget(code, "lan.malam", this::ask);
        act(Kind.WITHDRAW, code, null, "lan.malam");
    }

    @Test
    void whatAHandlerMissesProposedDeclinedProposedAgainAndSent() {
        var code = errand.heldByTuan();
        staysInTheBudget(code, "tuan.huyen", (asked, tuan) -> supplements.propose(asked, WANTED, tuan));
        staysInTheBudget(code, "lan.malam", supplements::decline);
        staysInTheBudget(code, "tuan.huyen", (asked, tuan) -> supplements.propose(asked, WANTED, tuan));
        staysInTheBudget(code, "lan.malam", (asked, lan) -> supplements.sendProposal(asked, CONTACT, lan));
        var both = List.of(
                new Answered("items[0]", 1, null, null, ""), new Answered("items[1]", 2, null, null, "Không cần nữa"));
        staysInTheBudget(code, "lan.malam", (asked, lan) -> supplements.receive(asked, both, lan));
    }

    @Test
    void aRefusalToReceiveWithItsNumber() {
        var draft = new NonAcceptanceDraft("S1", Town.DESK_OF_MA_LAM, HEIR, "Thiếu thẩm quyền", "NĐ 67/2007/NĐ-CP");
        var lan = town.officer("lan.malam");
        Recorded.staysInTheBudget(
                dataSource, () -> assertThat(receptions.refuse(draft, lan)).isInstanceOf(Granted.class));
    }

    @Test
    void oneThingThatCameAndThenTheLast() {
        var code = errand.brought("H7");
        staysInTheBudget(code, "lan.malam", this::ask);
        for (int item = 1; item <= WANTED.size(); item++) {
            var came = List.of(new Answered("items[" + (item - 1) + "]", item, null, null, ""));
            staysInTheBudget(code, "lan.malam", (asked, lan) -> supplements.receive(asked, came, lan));
        }
    }

    @Test
    void aResultGivenToARepresentative() {
        var code = errand.brought("H7");
        errand.goes(code, Ways.H7.toArray(String[]::new));
        var claim = new HandOut.Claim(Capacity.REPRESENTATIVE, "15/GGT", TODAY);
        staysInTheBudget(
                code,
                "lan.malam",
                (asked, lan) -> dossiers.handOut(
                        new HandOut(code, asked.version(), "Lê Thị Chín", "260555444", "", claim), lan));
    }

    @Test
    void aCorrectionOfPeopleAndPapers() {
        var code = errand.brought("H7");
        var lan = town.officer("lan.malam");
        documents.record(code, List.of(new PaperLine("to-khai", "Tờ khai", PaperKind.ORIGINAL, 1, false)), lan);
        var card = dossiers.get(code);
        var person = new PersonForm("Nguyễn Văn Ân", "260999888", null, null, null);
        var nephew = new PersonForm("Lê Văn Chín", "260555444", null, null, null);
        var papers = Map.of("1", new PaperForm("COPY", "2"));
        var form = new CorrectionForm(
                card.version(), "Nghe nhầm", person, null, nephew, "Cải chính họ của mẹ", papers, null);
        staysInTheBudget(code, "lan.malam", (_, officer) -> correcting.correct(card, form, officer));
    }

    @Test
    void anotherRequester() {
        var code = errand.brought("H7");
        var proof = new Successor.Proof(Successor.Paper.DEATH_CERTIFICATE, "15/2011", LocalDate.of(2011, 6, 28));
        var successor = new Successor(HEIR, Successor.Ground.DEATH, proof);
        staysInTheBudget(code, "lan.malam", (asked, lan) -> replacements.replace(asked, successor, lan));
    }

    @Test
    void aWrongResultOpenedAgain() {
        var code = errand.brought("H7");
        errand.goes(code, Ways.H7.toArray(String[]::new));
        act(Kind.REOPEN, code, "HANDLER", "vinh.huyen");
    }

    private Decision<DossierCode> ask(Asked asked, Actor by) {
        return supplements.issue(asked, WANTED, CONTACT, by);
    }

    /** What names a day names one in September. */
    private void act(Kind kind, DossierCode code, @Nullable String ground, String who) {
        var day = kind.isDated() ? LocalDate.of(2011, 9, 15) : null;
        var card = dossiers.get(code);
        staysInTheBudget(code, who, (asked, officer) -> {
            var form = new ActForm(asked.version(), asked.reason(), ground, day, null, null, null, null);
            return doing.act(kind, card, form, officer);
        });
    }

    private interface Act {
        Decision<DossierCode> of(Asked asked, Actor by);
    }

    private void staysInTheBudget(DossierCode code, String who, Act act) {
        var asked = new Asked(code, dossiers.get(code).version(), "Theo công văn số 15");
        var officer = town.officer(who);
        Recorded.staysInTheBudget(
                dataSource, () -> assertThat(act.of(asked, officer)).isInstanceOf(Granted.class));
    }
}
