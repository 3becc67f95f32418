package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.Status;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** Legs that start on the result of the one before, and legs over three levels. */
@RoomTest
@Import({Besides.class, Offers.class, ClockActs.class})
class ChainedLegsTest {

    @Autowired
    Town town;

    @Autowired
    Besides besides;

    @Autowired
    ClockActs acts;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Trails trails;

    private static final String[] BUSINESS = {
        "lan.hamthuan desk pass-on",
        "nam.hamthuan business-assign assign",
        "khang.hamthuan business-check submit",
        "nam.hamthuan business-sign approve",
        "ngoc.hamthuan business-number number",
        "huu.congan-hamthuan accept"
    };

    private static final String[] SECURITY = {
        "huu.congan-hamthuan security-check submit",
        "dat.congan-hamthuan security-sign approve",
        "huu.congan-hamthuan security-number number",
        "ngan.sovh accept"
    };

    private static final String[] NO_SECURITY = {
        "huu.congan-hamthuan security-check propose-refusal",
        "dat.congan-hamthuan security-refusal-sign approve",
        "huu.congan-hamthuan security-refusal-number number",
        "lan.hamthuan accept",
        "lan.hamthuan returned receive"
    };

    private static final String[] KARAOKE = {
        "ngan.sovh karaoke-check submit",
        "thanh.sovh karaoke-sign approve",
        "mai.sovh karaoke-number number",
        "lan.hamthuan accept",
        "lan.hamthuan returned receive"
    };

    private static final String[] BUSINESS_AGAIN = {
        "khang.hamthuan business-check submit",
        "nam.hamthuan business-sign approve",
        "ngoc.hamthuan business-number number",
        "lan.hamthuan accept",
        "lan.hamthuan returned receive"
    };

    @Test
    void eachLegEndsWithItsOwnResultThatTheNextOneSees() {
        town.itIs("2026-03-02T08:00");
        var code = besides.brought("B16");
        besides.goes(code, BUSINESS);
        assertThat(trails.legs(code).getFirst().answer())
                .isEqualTo(new LegTime.Answer("Giấy chứng nhận đăng ký hộ kinh doanh", "GRANTED", "1/GCN-HKD"));
        besides.goes(code, SECURITY);
        besides.goes(code, KARAOKE);
        assertThat(dossiers.get(code).result().outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(dossiers.get(code).result().number()).isEqualTo("1/GCN-HKD; 1/GCN-ANTT; 1/GP-KRK");
    }

    @Test
    void eachLegIsDueByItsOwnLimitFromWhenItWasAccepted() {
        town.itIs("2026-03-02T08:00");
        var code = besides.brought("B16");
        assertThat(dueOfLegs(code)).isEqualTo("2026-03-05");
        town.itIs("2026-03-03T17:10");
        besides.goes(code, BUSINESS);
        // Accepted after 17:00 on Tuesday the 3rd: four days from Wednesday.
        assertThat(dueOfLegs(code)).isEqualTo("2026-03-05 2026-03-10");
        assertThat(besides.open(code, "security-check").times().dueAt())
                .isBefore(dossiers.get(code).times().due());
    }

    @Test
    void whatALaterLegRefusesLeavesTheEarlierResult() {
        town.itIs("2026-03-02T08:00");
        var code = besides.brought("B16");
        besides.goes(code, BUSINESS);
        besides.goes(code, NO_SECURITY);
        assertThat(dossiers.get(code).result().outcome()).isEqualTo(Outcome.PARTLY);
        assertThat(dossiers.get(code).result().number()).isEqualTo("1/GCN-HKD; 1/TB-CAX");
    }

    /** What the police and the department have given stands, each with its number and its day. */
    @Test
    void theFirstResultIsMadeAgainAlone() {
        town.itIs("2026-03-02T08:00");
        var code = besides.brought("B16");
        besides.goes(code, BUSINESS);
        besides.goes(code, SECURITY);
        besides.goes(code, KARAOKE);
        var given = dossiers.get(code).result().ofLegs();
        town.itIs("2026-03-09T08:00");
        acts.reopen(code, 1, "hai.hamthuan");
        besides.goes(code, BUSINESS_AGAIN);
        var now = dossiers.get(code).result();
        assertThat(now.number()).isEqualTo("2/GCN-HKD; 1/GCN-ANTT; 1/GP-KRK");
        assertThat(now.outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(now.ofLegs().subList(1, 3)).isEqualTo(given.subList(1, 3));
    }

    /** The department was never asked while the police refused: it is, once they grant. */
    @Test
    void whatARefusalKeptFromBeginningBeginsOnceItIsGranted() {
        town.itIs("2026-03-02T08:00");
        var code = besides.brought("B16");
        besides.goes(code, BUSINESS);
        besides.goes(code, NO_SECURITY);
        acts.reopen(code, 1, "hai.hamthuan");
        besides.goes(code, BUSINESS_AGAIN);
        assertThat(dossiers.get(code).result().number()).isEqualTo("2/GCN-HKD; 1/TB-CAX");
        acts.reopen(code, 2, "hai.hamthuan");
        besides.goes(code, SECURITY);
        besides.goes(code, KARAOKE);
        assertThat(dossiers.get(code).result().number()).isEqualTo("2/GCN-HKD; 1/GCN-ANTT; 1/GP-KRK");
    }

    @Test
    void threeLevelsUpAndBackToTheDeskThatReceived() {
        var code = besides.broughtTo(Town.DESK_OF_MA_LAM, "lan.malam", "S7");
        besides.goes(
                code,
                "lan.malam desk pass-on",
                "hanh.malam officer submit",
                "hung.malam chairman approve",
                "mai.huyen accept",
                "mai.huyen district-desk pass-on",
                "phuc.huyen district-assign assign",
                "trang.huyen district-check submit",
                "phuc.huyen district-head agree",
                "thoa.sold accept",
                "thoa.sold province-desk pass-on",
                "chien.sold assign assign",
                "ngot.sold specialist submit",
                "chien.sold head agree",
                "toan.sold leader approve",
                "dep.sold clerk number",
                "minh.malam accept",
                "minh.malam returned receive");
        var card = dossiers.get(code);
        assertThat(card.status()).isEqualTo(Status.RESOLVED);
        assertThat(card.desk()).isEqualTo(Town.DESK_OF_MA_LAM);
        assertThat(trails.legs(code)).extracting(LegTime::agency).containsExactly("HTB.01", "HTB", "SLD", "HTB.01");
    }

    private String dueOfLegs(DossierCode code) {
        return trails.legs(code).stream()
                .flatMap(it -> java.util.stream.Stream.ofNullable(it.span().dueAt()))
                .map(it -> it.atZone(vn.motcua.platform.LegalClock.ZONE)
                        .toLocalDate()
                        .toString())
                .collect(java.util.stream.Collectors.joining(" "));
    }
}
