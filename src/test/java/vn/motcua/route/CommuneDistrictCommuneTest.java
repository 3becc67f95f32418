package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.town.Ways.H7;
import static vn.motcua.town.Ways.S1;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.Status;
import vn.motcua.dossier.Timeline;
import vn.motcua.dossier.TimelineEntry;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** The main job: from Ma Lâm's desk to the district and back. */
@RoomTest
@Import({Errand.class, Offers.class})
class CommuneDistrictCommuneTest {

    @Autowired
    Town town;

    @Autowired
    Errand errand;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Timeline timeline;

    @Autowired
    Trails trails;

    @Autowired
    WorklistCheck check;

    @Test
    void aCivilStatusCorrectionComesBackGrantedWithItsNumber() {
        var code = errand.brought("H7");
        errand.goes(code, H7);

        var card = dossiers.get(code);
        assertThat(card.status()).isEqualTo(Status.RESOLVED);
        assertThat(card.result().outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(card.result().number()).startsWith("1/");
        assertThat(trails.progress(card, card.times().dueAt()).percent()).isEqualTo(100);
        assertThat(check.violations()).isEmpty();
    }

    @Test
    void aSocialAllowancePassesTheCouncilAndThePosting() {
        var code = errand.brought("S1");
        errand.goes(code, S1);
        assertThat(dossiers.get(code).status()).isEqualTo(Status.RESOLVED);
        assertThat(check.violations()).isEmpty();
    }

    @Test
    void atEveryMomentOneUnitHasIt() {
        var code = errand.brought("H7");
        for (var act : H7) {
            town.timePasses(Duration.ofMinutes(17));
            assertThat(check.violations()).isEmpty();
            errand.goes(code, act);
        }
        var steps = errand.trail(code);
        for (int i = 1; i < steps.size(); i++)
            assertThat(steps.get(i).span().openedAt())
                    .isEqualTo(steps.get(i - 1).span().closedAt());
        assertThat(steps).extracting(StepTime::leg).containsExactly(1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 3);
    }

    @Test
    void whatIsOnTheWayIsTheSendersUntilItIsAccepted() {
        var code = errand.brought("H7");
        errand.goes(code, "lan.malam pass-on", "thao.malam submit");
        var open = errand.open(code);
        assertThat(open.isOnTheWay()).isTrue();
        assertThat(open.place().unit()).isEqualTo("HTB.01/TP");
        assertThat(dossiers.find(code, town.officer("mai.huyen"))).isPresent();
    }

    @Test
    void eachActIsOneFact() {
        var code = errand.brought("H7");
        errand.goes(code, H7);
        assertThat(timeline.of(code))
                .extracting(TimelineEntry::kind)
                .filteredOn(it -> it.startsWith("route."))
                .hasSize(H7.size() + 1)
                .startsWith("route.leg-opened", "route.step-completed", "route.step-completed", "route.passed-on");
    }

    @Test
    void theLeaderWhoSignedStandsOnTheResult() {
        var code = errand.brought("H7");
        errand.goes(code, H7);
        var approval = errand.trail(code).stream()
                .filter(it -> it.kind().equals("APPROVAL"))
                .findFirst()
                .orElseThrow();
        assertThat(approval.post().holder()).isEqualTo("vinh.huyen");
    }

    @Test
    void percentGrowsToNinetyFiveAtMostBeforeTheEnd() {
        var code = errand.brought("H7");
        var before = percent(code);
        assertThat(before).isZero();
        for (var i = 0; i < H7.size() - 1; i++) {
            errand.goes(code, H7.get(i));
            assertThat(percent(code)).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(95);
            before = percent(code);
        }
        assertThat(before).isEqualTo(95);
    }

    private int percent(DossierCode code) {
        var card = dossiers.get(code);
        return trails.progress(card, card.times().receivedAt()).percent();
    }
}
