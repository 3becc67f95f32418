package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Import;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.StoppedAsBefore;
import vn.motcua.dossier.Stops;
import vn.motcua.dossier.Timeline;
import vn.motcua.interlink.Handovers;
import vn.motcua.kernel.Granted;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** Ma Lâm has stopped a correction on its way to the district, by a program that left its steps open. */
@RoomTest
@Import({Besides.class, Offers.class, Errand.class, StoppedAsBefore.class})
class StoppedBeforeTest {

    @Autowired
    Town town;

    @Autowired
    Besides besides;

    @Autowired
    Errand errand;

    @Autowired
    StoppedAsBefore before;

    @Autowired
    WorklistCheck check;

    @Autowired
    Trails trails;

    @Autowired
    Timeline timeline;

    @Autowired
    Handovers handovers;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Stops stops;

    @Autowired
    AutowireCapableBeanFactory beans;

    private StoppedBefore sweep;

    /** As a node that has just started. */
    @BeforeEach
    void aNodeStarts() {
        sweep = beans.createBean(StoppedBefore.class);
    }

    @Test
    void itsWorkIsClosedOnceByAFactOfItsOwn() {
        var code = stoppedOnTheWay();
        assertThat(check.violations()).contains("open leg of an ended dossier: " + code);
        assertThat(sweep.batch()).isTrue();
        assertThat(sweep.batch()).isFalse();
        isClosed(code);
        assertThat(beans.createBean(StoppedBefore.class).batch()).isFalse();
        isClosed(code);
    }

    @Test
    void oneAfterTheOtherWhereABatchHasFailed() {
        var first = stoppedOnTheWay();
        var second = stoppedOnTheWay();
        assertThat(sweep.one()).isTrue();
        assertThat(trails.standing(second)).hasSize(1);
        assertThat(sweep.one()).isTrue();
        assertThat(sweep.one()).isFalse();
        isClosed(first);
        isClosed(second);
    }

    @Test
    void whatMayGoOnStaysWithThoseWhoHandledIt() {
        town.itIs("2025-08-04T08:00");
        var code = errand.broughtToHamThuan("L5");
        var asked = new Asked(code, dossiers.get(code).version(), "Có đơn tranh chấp");
        assertThat(stops.stop(asked, Stops.Ground.DISPUTE, town.officer("hai.hamthuan")))
                .isInstanceOf(Granted.class);
        assertThat(sweep.batch()).isFalse();
        assertThat(trails.standing(code)).hasSize(1);
    }

    private DossierCode stoppedOnTheWay() {
        var code = besides.broughtTo(Town.DESK_OF_MA_LAM, "lan.malam", "H7");
        for (var act : new String[] {"lan.malam desk pass-on", "thao.malam officer submit"})
            assertThat(besides.does(code, act)).isInstanceOf(Granted.class);
        before.stop(code, town.officer("hung.malam"));
        return code;
    }

    private void isClosed(DossierCode code) {
        besides.holds(code);
        assertThat(trails.standing(code)).isEmpty();
        assertThat(handovers.of(code).getLast().answer()).isNotNull();
        assertThat(timeline.of(code))
                .filteredOn(it -> it.kind().equals(StepFact.STOPPED))
                .singleElement()
                .satisfies(it -> assertThat(it.agency()).isEqualTo("HTB.01"));
    }
}
