package vn.motcua.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.documents.Documents;
import vn.motcua.documents.PaperLine;
import vn.motcua.dossier.Timeline;
import vn.motcua.dossier.TimelineEntry;
import vn.motcua.fees.FeeReceipt;
import vn.motcua.fees.Fees;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Duty;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Money;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.reception.Application.FeeTaken;
import vn.motcua.registry.RegisterEntry;
import vn.motcua.registry.Registers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

@RoomTest
class ReceptionsTest {

    @Autowired
    Receptions receptions;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Documents documents;

    @Autowired
    Fees fees;

    @Autowired
    Registers registers;

    @Autowired
    Timeline timeline;

    @Autowired
    JdbcClient sql;

    @Autowired
    Town town;

    @Test
    void dossierPapersAndTrackingNumberAreWrittenTogether() {
        var accepted = granted(receptions.accept(comesFor("S1", null), lan()));
        assertThat(accepted.code().value()).isEqualTo("HTB.01-110701-0001");
        assertThat(documents.of(accepted.code()))
                .extracting(PaperLine::component, PaperLine::shown)
                .containsExactly(tuple("don", false), tuple("so-yeu", false), tuple("ho-khau", true));
        assertThat(registers.of(accepted.code()))
                .extracting(RegisterEntry::book, RegisterEntry::number)
                .containsExactly(tuple("RECEIPT_SLIP.SOCIAL", 1L));
        assertThat(timeline.of(accepted.code()))
                .extracting(TimelineEntry::kind)
                .contains("dossier.accepted", "reception.entered");
    }

    @Test
    void aFeeTakenAtTheCounterHasTheAgencysNextNumber() {
        var first = granted(receptions.accept(comesFor("H9", new FeeTaken(3, 4, null)), lan()));
        var second = granted(receptions.accept(comesFor("H9", new FeeTaken(1, 1, "Hộ nghèo")), lan()));
        assertThat(fees.of(first.code()))
                .extracting(FeeReceipt::number, FeeReceipt::amount, FeeReceipt::cashier)
                .containsExactly(tuple("0000001/2011", new Money(20_000), "Nguyễn Thị Lan"));
        assertThat(fees.of(second.code()))
                .extracting(FeeReceipt::number, FeeReceipt::amount, FeeReceipt::exemption)
                .containsExactly(tuple("0000002/2011", Money.NONE, "Hộ nghèo"));
    }

    @Test
    void aMissingPaperLeavesNothingBehind() {
        assertThat(refused(receptions.accept(Citizens.without(comesFor("S1", null), "don"), lan())))
                .extracting(Refusal::key, Refusal::field)
                .containsExactly(tuple("documents.papers.missing", "papers.don"));
        assertNothingWritten();
    }

    @Test
    void aFeeThatCannotBeTakenLeavesNothingBehind() {
        assertThat(refused(receptions.accept(comesFor("H9", new FeeTaken(0, 1, null)), lan())))
                .extracting(Refusal::key)
                .containsExactly("fees.take.nothing-owed");
        assertNothingWritten();
    }

    @Test
    void everyReasonIsToldAtOnce() {
        var typed = comesFor("S1", null).acceptance();
        var nameless = new vn.motcua.dossier.Person(typed.requester().kind(), "", "1", null, null, null);
        var acceptance = new vn.motcua.dossier.Acceptance(
                typed.version(), "grant", typed.desk(), typed.channel(), nameless, null, null, "", null);
        assertThat(refused(receptions.accept(new Application(acceptance, List.of(), null), lan())))
                .extracting(Refusal::field)
                .contains("requester.name", "requester.identifier", "papers.don", "papers.so-yeu");
    }

    @Test
    void nobodyReceivesAtAnothersDesk() {
        assertThat(refused(receptions.accept(comesFor("S1", null), town.officer("mai.huyen"))))
                .extracting(Refusal::key)
                .containsExactly("reception.desk.not-yours");
    }

    @Test
    void aRefusalToReceiveHasAReferenceANumberAReasonAndItsBasis() {
        var refusal = granted(receptions.refuse(draft("Hồ sơ thuộc thẩm quyền cấp tỉnh", "NĐ 67/2007/NĐ-CP"), lan()));
        assertThat(refusal.reference()).isEqualTo("TN-HTB.01-110701-0001");
        assertThat(refusal.number()).isEqualTo("0001/PTC-BPTNTKQ");
        assertThat(receptions.find(refusal.reference(), lan())).contains(refusal);
        assertThat(receptions.find(refusal.reference(), town.officer("mai.huyen")))
                .isEmpty();
    }

    @Test
    void aCentreRefusesUnderItsOwnSymbol() {
        town.itIs("2025-07-01T08:00");
        var draft = new NonAcceptanceDraft("S1", "XHT/TT", Citizens.bay(), "Thiếu thẩm quyền", "NĐ 118/2025/NĐ-CP");
        assertThat(granted(receptions.refuse(draft, town.officer("lan.hamthuan")))
                        .number())
                .isEqualTo("0001/PTC-TTPVHCC");
    }

    @Test
    void aRefusalIsShownOnlyToWhoMayRefuseAtTheVeryAgencyAndPrintedByWhoPrintsThere() {
        var refusal = granted(receptions.refuse(draft("Thiếu thẩm quyền", "NĐ 67/2007/NĐ-CP"), lan()));
        var tu = new Actor(
                "tu",
                "Trần Văn Tư",
                List.of(
                        new Duty("HTB.02", "HTB.02/MC", "RECEPTIONIST", Set.of("DOSSIER_REFUSE_RECEPTION")),
                        new Duty("HTB.01", "HTB.01/VT", "CLERK", Set.of("DOSSIER_VIEW", "SLIP_PRINT"))));
        assertThat(receptions.find(refusal.reference(), tu)).isEmpty();
        assertThat(receptions.find(refusal.reference(), tu, "SLIP_PRINT")).contains(refusal);
    }

    @Test
    void aRefusalWithoutReasonOrBasisIsNone() {
        assertThat(refused(receptions.refuse(draft(" ", ""), lan())))
                .extracting(Refusal::field)
                .containsExactly("reason", "legalBasis");
    }

    private void assertNothingWritten() {
        var next = granted(receptions.accept(comesFor("S1", null), lan()));
        assertThat(next.code().value()).as("the day's number was given back").isEqualTo("HTB.01-110701-0001");
        assertThat(registers.of(next.code())).extracting(RegisterEntry::number).containsExactly(1L);
        assertThat(sql.sql("SELECT count(DISTINCT dossier) FROM documents.paper WHERE dossier LIKE 'HTB.01-110701-%'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private NonAcceptanceDraft draft(String reason, String basis) {
        return new NonAcceptanceDraft("S1", Town.DESK_OF_MA_LAM, Citizens.bay(), reason, basis);
    }

    private Application comesFor(String procedure, @org.jspecify.annotations.Nullable FeeTaken fee) {
        return Citizens.comesFor(procedure, catalogue, town, fee);
    }

    private Actor lan() {
        return town.officer("lan.malam");
    }

    private static <T> T granted(Decision<T> decision) {
        assertThat(decision).isInstanceOf(Granted.class);
        return ((Granted<T>) decision).value();
    }

    private static List<Refusal> refused(Decision<?> decision) {
        assertThat(decision).isInstanceOf(Refused.class);
        return ((Refused<?>) decision).reasons();
    }
}
