package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Matter;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.Status;
import vn.motcua.interlink.HandoverId;
import vn.motcua.interlink.Handovers;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/**
 * A citizen who lived in Ma Lâm, now xã Hàm Thuận, works in Phan Thiết and hands in at the desk of phường Bình Thuận,
 * which was a part of it.
 */
@RoomTest
@Import({Besides.class, Offers.class})
class BoundaryFreeDossierTest {

    @Autowired
    Town town;

    @Autowired
    Besides besides;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Trails trails;

    @Autowired
    Offers offers;

    @Autowired
    Handovers handovers;

    @BeforeEach
    void mondayMorningToday() {
        town.itIs("2026-11-30T08:00");
    }

    private DossierCode correction() {
        return besides.broughtFor("XHT", "PBT/TT", "my.pbinhthuan", "H7");
    }

    @Test
    void itsCodeIsOfTheDeskThatReceivedAndItsMatterOfTheCommune() {
        var code = correction();
        var card = dossiers.get(code);
        assertThat(code.value()).isEqualTo("PBT-261130-0001");
        assertThat(card.agency()).isEqualTo("PBT");
        assertThat(card.matter()).isEqualTo(new Matter("XHT", "XHT"));
        assertThat(card.isForAnother()).isTrue();
        besides.holds(code);
    }

    @Test
    void itGoesToTheCommuneAndComesBackToTheDeskThatReceived() {
        var code = correction();
        besides.goes(
                code,
                "my.pbinhthuan forward pass-on",
                "lan.hamthuan accept",
                "lan.hamthuan desk pass-on",
                "huy.hamthuan officer submit",
                "hai.hamthuan leader approve",
                "ngoc.hamthuan clerk number");
        assertThat(dossiers.get(code).status()).isEqualTo(Status.IN_PROCESS);
        besides.goes(code, "my.pbinhthuan accept", "my.pbinhthuan returned receive");
        var card = dossiers.get(code);
        assertThat(card.status()).isEqualTo(Status.RESOLVED);
        assertThat(card.result().outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(card.result().document().agency()).as("signed where it lies").isEqualTo("XHT");
        assertThat(trails.legs(code)).extracting(LegTime::agency).containsExactly("PBT", "XHT", "PBT");
    }

    @Test
    void aRefusalToGrantComesBackThereToo() {
        var code = correction();
        besides.goes(
                code,
                "my.pbinhthuan forward pass-on",
                "lan.hamthuan accept",
                "lan.hamthuan desk pass-on",
                "huy.hamthuan officer propose-refusal",
                "hai.hamthuan refusal-sign approve",
                "ngoc.hamthuan refusal-number number",
                "my.pbinhthuan accept",
                "my.pbinhthuan refusal-returned receive");
        assertThat(dossiers.get(code).result().outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void untilTheCommuneAcceptsItIsTheReceivingDesksAndMayBeDeclined() {
        var code = correction();
        besides.goes(code, "my.pbinhthuan forward pass-on");
        assertThat(besides.open(code, "forward").isOnTheWay()).isTrue();
        assertThat(besides.open(code, "forward").place().agency()).isEqualTo("PBT");
        var offer = new HandoverId(offers.open(code));
        assertThat(handovers.decline(offer, "Thiếu bản chính giấy khai sinh", town.officer("lan.hamthuan")))
                .isInstanceOf(Granted.class);
        besides.holds(code);
        assertThat(besides.steps(code)).containsExactly("forward");
        besides.goes(code, "my.pbinhthuan forward pass-on", "tri.hamthuan accept");
        assertThat(besides.open(code, "desk").place().unit()).isEqualTo("XHT/TT");
    }

    @Test
    void aThirdCommuneFindsNothingAndBothOthersDo() {
        var code = correction();
        assertThat(dossiers.find(code, town.officer("my.pbinhthuan"))).isPresent();
        assertThat(dossiers.find(code, town.officer("lan.hamthuan")))
                .as("nothing was sent yet")
                .isEmpty();
        besides.goes(code, "my.pbinhthuan forward pass-on");
        assertThat(dossiers.find(code, town.officer("lan.hamthuan"))).isPresent();
        besides.goes(code, "lan.hamthuan accept", "lan.hamthuan desk pass-on");
        assertThat(dossiers.find(code, town.officer("my.pbinhthuan")))
                .as("the desk that received follows it")
                .isPresent();
        assertThat(dossiers.find(code, town.officer("thao.xhamliem"))).isEmpty();
        assertThat(dossiers.find(code, town.officer("y.tinh"))).isEmpty();
    }

    @Test
    void theProvincesCentreReceivesForACommune() {
        var code = besides.broughtFor("XLD", "LDG/TT", "y.tinh", "H1");
        besides.goes(
                code,
                "y.tinh forward pass-on",
                "yen.xlada accept",
                "yen.xlada desk pass-on",
                "giau.xlada officer submit",
                "hao.xlada leader approve",
                "quyen.xlada clerk number",
                "y.tinh accept",
                "y.tinh returned receive");
        assertThat(dossiers.get(code).status()).isEqualTo(Status.RESOLVED);
        assertThat(code.value()).startsWith("LDG-");
    }

    @Test
    void aCommuneReceivesForABranchOfTheProvince() {
        var code = besides.broughtFor("PBT", "PBT/TT", "my.pbinhthuan", "L2");
        assertThat(dossiers.get(code).matter()).isEqualTo(new Matter("CNDK", "PBT"));
        besides.goes(
                code,
                "my.pbinhthuan forward pass-on",
                "nhu.dat accept",
                "nhu.dat desk pass-on",
                "phat.dat assign assign",
                "thien.dat check submit",
                "dan.thuecs accept",
                "dan.thuecs tax answer",
                "nhu.dat accept",
                "nhu.dat finish-desk pass-on",
                "thien.dat update submit",
                "phat.dat head agree",
                "hao.dat leader approve",
                "tram.dat clerk number",
                "my.pbinhthuan accept",
                "my.pbinhthuan returned receive");
        assertThat(dossiers.get(code).status()).isEqualTo(Status.RESOLVED);
    }

    @Test
    void aBundleForksAtTheCompetentCommuneWithItsOwnPolice() {
        var code = besides.broughtFor("XHT", "PBT/TT", "my.pbinhthuan", "H2", "birth", "residence");
        besides.goes(
                code,
                "my.pbinhthuan forward pass-on",
                "lan.hamthuan accept",
                "lan.hamthuan desk pass-on",
                "huy.hamthuan officer submit",
                "hai.hamthuan leader approve",
                "ngoc.hamthuan clerk number",
                "huu.congan-hamthuan police-check accept");
        assertThat(besides.open(code, "police-check").place().agency()).isEqualTo("XHT.CA");
        besides.goes(
                code,
                "huu.congan-hamthuan police-check submit",
                "dat.congan-hamthuan police-sign approve",
                "huu.congan-hamthuan police-number number",
                "my.pbinhthuan accept",
                "my.pbinhthuan returned receive");
        assertThat(dossiers.get(code).status()).isEqualTo(Status.RESOLVED);
    }

    @Test
    void theDeskThatReceivedTakesTheWithdrawalNotTheCommune() {
        var code = correction();
        besides.goes(code, "my.pbinhthuan forward pass-on", "lan.hamthuan accept");
        assertThat(dossiers.get(code).keeper().desk()).isEqualTo("PBT/TT");
    }

    @Test
    void aDossierOfTheDesksOwnPlaceGoesNowhere() {
        var code = besides.broughtFor("PBT", "PBT/TT", "my.pbinhthuan", "H7");
        assertThat(dossiers.get(code).isForAnother()).isFalse();
        assertThat(dossiers.get(code).matter()).isEqualTo(new Matter("PBT", "PBT"));
        assertThat(besides.steps(code)).containsExactly("desk");
    }

    @Test
    void theSecondRouteIsPromisedAsTheFirst() {
        var here = besides.broughtFor("PBT", "PBT/TT", "my.pbinhthuan", "H7");
        var elsewhere = correction();
        assertThat(dossiers.get(elsewhere).times().due())
                .isEqualTo(dossiers.get(here).times().due());
    }

    @Test
    void whoeverIsNotCompetentMayNotAcceptIt() {
        var code = correction();
        besides.goes(code, "my.pbinhthuan forward pass-on");
        var offer = new HandoverId(offers.open(code));
        assertThat(handovers.accept(offer, town.officer("my.pbinhthuan"))).isInstanceOf(Refused.class);
    }
}
