package vn.motcua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.dossier.DossierCode;
import vn.motcua.interlink.Handovers;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Duty;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.route.Trails;
import vn.motcua.town.IsolatedTown;
import vn.motcua.town.Town;

/**
 * The district was added as another system, and nobody has entered a key of its yet.
 * In a database of its own: what is not finished stays where it is, and no other class finds its agency elsewhere.
 */
@IsolatedTown
@Import({StoppedTime.Configuration.class, MaLam.class})
@TestPropertySource(properties = "test.database=KeylessPartnerTest")
class KeylessPartnerTest {

    private static final PartnerName DISTRICT = new PartnerName("huyen-moi");

    @Autowired
    MaLam maLam;

    @Autowired
    Town town;

    @Autowired
    Partners partners;

    @Autowired
    OwnKeys keys;

    @Autowired
    Rounds rounds;

    @Autowired
    Handovers handovers;

    @Autowired
    Trails trails;

    @Autowired
    OnPaper onPaper;

    @Autowired
    AtPartnersPages lists;

    @Autowired
    PartnerStateQuery states;

    @Autowired
    StoppedTime time;

    @Autowired
    DataSource database;

    private PartnerSimulator partner;
    private Actor hoa;
    private DossierCode code;

    @BeforeEach
    void theDistrictWorksElsewhereWithoutAKey() {
        if (keys.self().isEmpty()) MaLam.granted(keys.make(MaLam.NAME.value(), 0, 400, MaLam.ADMIN), it -> it);
        var own = keys.signing(time.now()).orElseThrow().toPublicJWK();
        partner = new PartnerSimulator(MaLam.NAME, own, time, 9_000);
        if (partners.find(DISTRICT).isEmpty()) MaLam.granted(partners.add(entry("HTB"), MaLam.ADMIN), it -> it);
        else MaLam.granted(partners.change(DISTRICT, entry("HTB"), MaLam.ADMIN), it -> it);
        var maySettle = Set.of(Permissions.SETTLE, Permissions.SEE_HANDOVERS);
        var officer = town.officer("hoa.malam");
        var duty = new Duty("HTB.01", Town.DESK_OF_MA_LAM, "DESK_HEAD", maySettle);
        hoa = new Actor(officer.username(), officer.name(), List.of(duty));
        code = maLam.sends();
    }

    @AfterEach
    void theDistrictGoesHome() {
        partner.close();
        MaLam.granted(partners.change(DISTRICT, entry(), MaLam.ADMIN), it -> it);
    }

    @Test
    void nothingIsBroughtThereAndWhatWaitsSaysWhy() {
        rounds.round();
        partners.tryNow(DISTRICT, MaLam.ADMIN);
        rounds.round();
        assertThat(partner.dossiers).isEmpty();
        assertThat(states.all().get(DISTRICT.value()).queued()).isPositive();
        assertThat(partners.find(DISTRICT).orElseThrow().reach().failures()).isZero();
        var page = lists.list(hoa, new AtPartnersPages.After(0, 0));
        assertThat(page.keyless()).containsExactly("Huyện mới");
        assertThat(page.offers().lines()).extracting(it -> it.offer().code()).contains(code.value());
    }

    @Test
    void itComesHomeWithWhatWasNeverBrought() {
        rounds.round();
        comesHome();
        assertThat(partners.find(DISTRICT).orElseThrow().seats()).isEmpty();
        assertThat(states.all().get(DISTRICT.value()).queued()).isZero();
        assertThat(trails.standing(code).getFirst().place().unit()).isEqualTo("HTB/MC");
        MaLam.granted(partners.change(DISTRICT, entry("HTB"), MaLam.ADMIN), it -> it);
        code = maLam.sends();
        rounds.round();
        assertThat(states.all().get(DISTRICT.value()).queued()).isEqualTo(1);
    }

    @Test
    void itStaysWhileItHoldsADossier() {
        settle(Acts.ACCEPTED, null);
        assertThat(refusal(partners.change(DISTRICT, entry(), MaLam.ADMIN))).isEqualTo("exchange.agencies.bound");
        assertThat(partners.find(DISTRICT).orElseThrow().seats()).containsExactly("HTB");
        for (var outcome : List.of("pass-on", "assign", "submit", "agree", "approve")) settle(outcome, null);
        settle("number", "9001/QĐ-UBND");
        MaLam.granted(partners.change(DISTRICT, entry(), MaLam.ADMIN), it -> it);
    }

    @Test
    void nothingOfItIsTornUpOrAskedBackWhileACourierIsOnTheWay() throws SQLException {
        rounds.round();
        try (var courier = database.getConnection()) {
            courier.setAutoCommit(false);
            courier.createStatement().execute("""
                SELECT pg_advisory_xact_lock(hashtextextended('exchange.courier huyen-moi', 0))
                """);
            assertThat(refusal(partners.change(DISTRICT, entry(), MaLam.ADMIN))).isEqualTo("exchange.busy");
            assertThat(refusal(onPaper.recall(there(), "Chuyển nhầm"))).isEqualTo("exchange.busy");
            assertThat(partners.find(DISTRICT).orElseThrow().seats()).containsExactly("HTB");
            courier.rollback();
        }
        assertThat(refusal(onPaper.recall(there(), "Chuyển nhầm"))).isEqualTo("exchange.hand.recall.not-sent");
        comesHome();
    }

    /** Where the offer is accepted, so that nothing of it is told when the district leaves again. */
    private void comesHome() {
        MaLam.granted(partners.change(DISTRICT, entry(), MaLam.ADMIN), it -> it);
        MaLam.granted(handovers.accept(handovers.of(code).getLast().id(), town.officer("mai.huyen")), it -> it);
    }

    private OnPaper.There there() {
        return onPaper.find(code, trails.standing(code).getFirst().leg(), hoa).orElseThrow();
    }

    private void settle(String outcome, @Nullable String number) {
        var paper = new OnPaper.Paper(outcome, "Công văn 15/UBND ngày 01/07/2011", "Chưa có khóa", number);
        MaLam.granted(onPaper.settle(there(), paper, hoa), it -> it);
    }

    private Partners.Entry entry(String... agencies) {
        return new Partners.Entry(DISTRICT.value(), "Huyện mới", partner.endpoint(), List.of(agencies), true);
    }

    private static String refusal(Decision<?> decision) {
        return switch (decision) {
            case Granted<?> granted -> throw new AssertionError(granted);
            case Refused<?>(var reasons) -> reasons.getFirst().key();
        };
    }
}
