package vn.motcua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.LegResult;
import vn.motcua.platform.Answers;
import vn.motcua.route.Besides;
import vn.motcua.route.Offers;
import vn.motcua.route.Standing;
import vn.motcua.route.Trails;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** The social insurance works in another system, and brings its own result to a bundle: its number, its signer. */
@RoomTest
@Import({Besides.class, Offers.class})
class ResultOfAPartnerTest {

    private static final int CARD = 2;

    @Autowired
    Town town;

    @Autowired
    Besides besides;

    @Autowired
    Partners partners;

    @Autowired
    Offering offering;

    @Autowired
    Applying applying;

    @Autowired
    Trails trails;

    @Autowired
    Dossiers dossiers;

    @BeforeEach
    void theInsuranceWorksElsewhere() {
        town.itIs("2026-03-02T08:00");
        var entry = new Partners.Entry(
                PartnerSimulator.NAME.value(),
                "Bảo hiểm xã hội Việt Nam",
                "http://127.0.0.1:9/",
                List.of("BHXH"),
                true);
        MaLam.granted(partners.add(entry, MaLam.ADMIN), it -> it);
    }

    @Test
    void itsNumberItsAgencyAndItsSignerStand() {
        var card = answered("submit", "approve", "number", "57/BHYT-HTB");
        assertThat(card.name()).isEqualTo("Thẻ bảo hiểm y tế");
        assertThat(card.agency()).isEqualTo("BHXH");
        assertThat(card.number()).isEqualTo("57/BHYT-HTB");
        assertThat(card.document().signer()).isEqualTo("Trần Thanh Bình");
        // In the series of an older agreement: what its agency has written down is its number all the same.
        var refused = answered("propose-refusal", "approve", "number", "3/TB-UBND");
        assertThat(refused.outcome().name()).isEqualTo("REFUSED");
        assertThat(refused.number()).isEqualTo("3/TB-UBND");
        assertThat(refused.agency()).isEqualTo("BHXH");
    }

    @Test
    void theOfferSaysInWhichSeriesItsAgencyNumbers() {
        var code = offered();
        var told = offering.of(code, card(code), List.of()).leg();
        assertThat(told.symbol()).isEqualTo("BHYT");
        assertThat(told.refusal()).isEqualTo("TB-BHXH");
    }

    private DossierCode offered() {
        var code = besides.brought("H2", "health-card");
        besides.goes(
                code,
                "lan.hamthuan desk pass-on",
                "huy.hamthuan officer submit",
                "hai.hamthuan leader approve",
                "ngoc.hamthuan clerk number");
        return code;
    }

    private LegResult answered(String proposal, String signature, String end, String number) {
        var code = offered();
        does(code, Acts.ACCEPTED, "Nguyễn Thị Ánh Tuyết", null);
        does(code, proposal, "Nguyễn Thị Ánh Tuyết", null);
        does(code, signature, "Trần Thanh Bình", null);
        does(code, end, "Lê Thị Thu Hoài", number);
        besides.goes(code, "lan.hamthuan returned receive");
        besides.holds(code);
        var results = dossiers.get(code).result().ofLegs();
        assertThat(results).extracting(LegResult::agency).containsExactly("XHT", "BHXH");
        return results.getLast();
    }

    private Standing card(DossierCode code) {
        return trails.standing(code).stream()
                .filter(it -> it.leg() == CARD)
                .findFirst()
                .orElseThrow();
    }

    private void does(DossierCode code, String outcome, String officer, @Nullable String number) {
        var open = card(code);
        var unit = open.boundFor() == null ? open.place().unit() : open.boundFor();
        var who = new Wire.Who("BHXH", unit, officer, Answers.local(town.now()));
        var place = new Wire.Place(open.leg(), open.seq(), open.step());
        var act = new Wire.Act(place, outcome, who, outcome.startsWith("propose") ? "Chưa đủ giấy tờ" : null, number);
        assertThat(applying.apply(partners.find(PartnerSimulator.NAME).orElseThrow(), code, act))
                .isEqualTo(new Effect.Done());
    }
}
