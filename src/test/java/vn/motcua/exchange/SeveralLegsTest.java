package vn.motcua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.motcua.catalogue.InventedProcedures;
import vn.motcua.dossier.DossierCode;
import vn.motcua.platform.Answers;
import vn.motcua.route.Besides;
import vn.motcua.route.Offers;
import vn.motcua.route.Trails;
import vn.motcua.town.IsolatedTown;
import vn.motcua.town.Town;

/** The district and its tax office are asked at the same time, and both work in one other system. */
@IsolatedTown
@Import({StoppedTime.Configuration.class, Besides.class, Offers.class})
class SeveralLegsTest {

    private static final int RUN = 9_000;

    @Autowired
    Town town;

    @Autowired
    Besides besides;

    @Autowired
    Partners partners;

    @Autowired
    OwnKeys keys;

    @Autowired
    Rounds rounds;

    @Autowired
    Applying applying;

    @Autowired
    Trails trails;

    @Autowired
    StoppedTime time;

    private PartnerSimulator partner;

    @BeforeEach
    void bothWorkElsewhere() {
        town.itIs("2013-05-14T08:00");
        MaLam.granted(keys.make(MaLam.NAME.value(), 0, 400, MaLam.ADMIN), it -> it);
        var own = keys.signing(time.now()).orElseThrow().toPublicJWK();
        partner = new PartnerSimulator(MaLam.NAME, own, time, RUN);
        var entry = new Partners.Entry(
                PartnerSimulator.NAME.value(), "Huyện Hàm Thuận Bắc", partner.endpoint(), List.of("HTB", "HTBT"), true);
        MaLam.granted(partners.add(entry, MaLam.ADMIN), it -> it);
        MaLam.granted(
                partners.trust(PartnerSimulator.NAME, partner.key.toPublicJWK().toJSONString(), 400, MaLam.ADMIN),
                it -> it);
        partners.tryNow(PartnerSimulator.NAME, MaLam.ADMIN);
    }

    @AfterEach
    void theyGoHome() {
        partner.close();
    }

    @Test
    void eachOfferIsToldOnceAndAnsweredForItself() {
        var code = besides.broughtTo(Town.DESK_OF_MA_LAM, "lan.malam", InventedProcedures.TOGETHER);
        besides.goes(code, "lan.malam desk pass-on", "thao.malam officer ask");
        rounds.round();
        var offers = partner.dossiers.get(code.value()).offers;
        assertThat(offers).extracting(it -> it.to().agency()).containsExactlyInAnyOrder("HTB", "HTBT");
        rounds.round();
        assertThat(offers).hasSize(2);
        for (var offer : List.copyOf(offers)) {
            assertThat(accepted(code, offer)).isEqualTo(new Effect.Done());
            assertThat(trails.standing(code))
                    .filteredOn(it -> it.leg() == offer.place().leg())
                    .singleElement()
                    .satisfies(it -> {
                        assertThat(it.seq()).isEqualTo(offer.place().seq() + 1);
                        assertThat(it.step()).isEqualTo(offer.nextStep());
                        assertThat(it.place().holder()).isEqualTo(PartnerSimulator.NAME.account());
                    });
        }
        rounds.round();
        assertThat(offers).hasSize(2);
    }

    private Effect accepted(DossierCode code, Wire.Offer offer) {
        var to = offer.to();
        var who = new Wire.Who(to.agency(), to.unit(), "Phan Thị Mai", Answers.local(town.now()));
        var act = new Wire.Act(offer.place(), Acts.ACCEPTED, who, null, null);
        return applying.apply(partners.find(PartnerSimulator.NAME).orElseThrow(), code, act);
    }
}
