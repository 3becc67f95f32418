package vn.motcua.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.Acceptance;
import vn.motcua.dossier.AcceptedDossier;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.RequesterKind;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Money;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.NotFound;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

@RoomTest
class FeesTest {

    private static final Money TWENTY = new Money(20_000);

    @Autowired
    Fees fees;

    @Autowired
    FeeDayQuery day;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Town town;

    DossierCode code;

    @BeforeEach
    void someoneHandsIn() {
        code = handsIn();
    }

    @Test
    void aFeeIsTakenOnce() {
        assertThat(granted(take(TWENTY, null)).number()).isEqualTo("0000001/2011");
        assertThat(refused(take(TWENTY, null))).containsExactly("fees.take.already");
    }

    @Test
    void nothingIsTakenOnlyWithAReason() {
        assertThat(refused(take(Money.NONE, " "))).containsExactly("fees.take.nothing-owed");
        assertThat(granted(take(TWENTY, "Hộ nghèo")))
                .extracting(FeeReceipt::amount, FeeReceipt::exemption)
                .containsExactly(Money.NONE, "Hộ nghèo");
    }

    @Test
    void nobodyTakesAFeeForAnotherAgency() {
        assertThat(refused(fees.take(code, "HTB.01", TWENTY, null, town.officer("mai.huyen"))))
                .containsExactly("fees.take.not-here");
    }

    @Test
    void aVoidedNumberStaysAndTheFeeMayBeTakenAgain() {
        var first = granted(take(TWENTY, null));
        var voided = granted(fees.cancel(first.id(), "Ghi nhầm số tiền", hoa()));
        assertThat(voided.isVoid()).isTrue();
        assertThat(granted(take(new Money(10_000), null)).number()).isEqualTo("0000002/2011");
        assertThat(fees.of(code))
                .extracting(FeeReceipt::number, FeeReceipt::isVoid)
                .containsExactly(tuple("0000001/2011", true), tuple("0000002/2011", false));
        assertThat(refused(fees.cancel(first.id(), "Lần nữa", hoa()))).containsExactly("fees.void.already");
    }

    @Test
    void aReceiptIsVoidedWithAReasonOnItsOwnDayByItsOwnAgency() {
        var receipt = granted(take(TWENTY, null));
        assertThat(refused(fees.cancel(receipt.id(), " ", hoa()))).containsExactly("fees.void.no-reason");
        assertThatThrownBy(() -> fees.cancel(receipt.id(), "Nhầm", lan())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fees.cancel(receipt.id(), "Nhầm", town.officer("thuy.huyen")))
                .isInstanceOf(NotFound.class);
        town.itIs("2011-07-02T08:00");
        assertThat(refused(fees.cancel(receipt.id(), "Nhầm", hoa()))).containsExactly("fees.void.another-day");
    }

    @Test
    void theDaysListSumsWhatStands() {
        granted(take(TWENTY, null));
        var wrong = granted(fees.take(handsIn(), "HTB.01", TWENTY, null, lan()));
        granted(fees.cancel(wrong.id(), "Nhầm", hoa()));
        granted(fees.take(handsIn(), "HTB.01", TWENTY, "Hộ nghèo", lan()));
        assertThat(day.sums(town.today(), List.of("HTB.01")))
                .containsExactly(new FeeDayQuery.CashierSum("Nguyễn Thị Lan", 2, TWENTY, 1, 1));
        assertThat(day.receipts(town.today(), List.of("HTB.01"))).hasSize(3);
        assertThat(day.receipts(town.today(), List.of("HTB"))).isEmpty();
    }

    private Decision<FeeReceipt> take(Money amount, @org.jspecify.annotations.Nullable String exemption) {
        return fees.take(code, "HTB.01", amount, exemption, lan());
    }

    private DossierCode handsIn() {
        var version = catalogue.inForce("H9", town.today()).orElseThrow();
        var bay = new Person(RequesterKind.INDIVIDUAL, "Nguyễn Thị Bảy", "260123456", null, null, null);
        var acceptance =
                new Acceptance(version, null, Town.DESK_OF_MA_LAM, Channel.IN_PERSON, bay, null, null, "", null);
        AcceptedDossier accepted = granted(dossiers.accept(acceptance, lan()));
        return accepted.code();
    }

    private Actor lan() {
        return town.officer("lan.malam");
    }

    private Actor hoa() {
        return town.officer("hoa.malam");
    }

    private static <T> T granted(Decision<T> decision) {
        assertThat(decision).isInstanceOf(Granted.class);
        return ((Granted<T>) decision).value();
    }

    private static List<String> refused(Decision<?> decision) {
        assertThat(decision).isInstanceOf(Refused.class);
        return ((Refused<?>) decision).reasons().stream().map(Refusal::key).toList();
    }
}
