package vn.motcua.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.motcua.catalogue.LegalGround;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Pauses;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.route.Routes;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/**
 * A lost land certificate of Ma Lâm with Tuấn at the district's registry, from Friday 01/07/2011, 07:30: his 60 hours
 * end on Tuesday 12/07 at 11:30, the dossier's 30 days on Friday 12/08. Sơn heads the registry.
 */
@RoomTest
@Import({Errand.class, Offers.class, Told.class})
class NoticesTest {

    @Autowired
    Town town;

    @Autowired
    Errand errand;

    @Autowired
    Routes routes;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Pauses pauses;

    @Autowired
    NoticeSweep sweep;

    @Autowired
    Told told;

    private DossierCode code = new DossierCode("HTB.01-110701-0001");

    @BeforeEach
    void tuanHasIt() {
        code = errand.heldByTuan();
    }

    @Test
    void nobodyIsToldAnythingWhileThereIsTime() {
        sweptAt("2011-07-01T08:00");
        sweptAt("2011-07-11T13:30");
        assertThat(told.of(code)).isEmpty();
    }

    @Test
    void eachIsToldOnceHoweverOftenItIsSwept() {
        assertThat(sweptAt("2011-07-11T14:00")).isEqualTo(1);
        assertThat(sweptAt("2011-07-11T14:01")).isZero();
        assertThat(told.of(code)).containsExactly("tuan.huyen STEP_SOON");
        assertThat(sweptAt("2011-07-12T11:30")).isZero();
        assertThat(sweptAt("2011-07-12T11:31")).isEqualTo(2);
        assertThat(sweptAt("2011-07-12T11:32")).isZero();
        assertThat(told.of(code))
                .containsExactly("son.huyen STEP_LATE", "tuan.huyen STEP_LATE", "tuan.huyen STEP_SOON");
    }

    @Test
    void afterDaysWithoutASweepEachIsToldOnlyTheHighest() {
        sweptAt("2011-07-01T08:00");
        assertThat(sweptAt("2011-08-18T08:00")).isEqualTo(6);
        assertThat(told.of(code))
                .containsExactly(
                        "son.huyen STEP_LATE",
                        "tuan.huyen STEP_LATE",
                        "son.huyen DOSSIER_LATE",
                        "tuan.huyen DOSSIER_LATE",
                        "huong.huyen DOSSIER_VERY_LATE",
                        "vinh.huyen DOSSIER_VERY_LATE");
    }

    @Test
    void theLeadersAreToldWhenTheDossierIsLateAndOnceMoreThreeDaysOn() {
        sweptAt("2011-08-13T08:00");
        assertThat(told.of(code)).contains("vinh.huyen DOSSIER_LATE", "huong.huyen DOSSIER_LATE");
        assertThat(sweptAt("2011-08-17T17:30")).isZero();
        assertThat(sweptAt("2011-08-17T17:31")).isEqualTo(2);
        assertThat(told.of(code)).contains("vinh.huyen DOSSIER_VERY_LATE", "huong.huyen DOSSIER_VERY_LATE");
    }

    @Test
    void aClockThatIsSetBackRepeatsNothing() {
        sweptAt("2011-07-12T12:00");
        var before = told.of(code);
        assertThat(sweptAt("2011-07-11T14:00")).isZero();
        granted(routes.release(errand.step(code), town.officer("tuan.huyen")));
        assertThat(sweptAt("2011-07-11T14:01")).isZero();
        granted(routes.claim(errand.step(code), town.officer("tuan.huyen")));
        assertThat(sweptAt("2011-07-12T12:00")).isZero();
        assertThat(told.of(code)).isEqualTo(before).hasSize(2);
    }

    @Test
    void aPauseMovesTheRungsAndMeanwhileNothingIsLate() {
        paused("2011-07-04T07:30");
        assertThat(sweptAt("2011-07-05T14:00")).isZero();
        resumed("2011-07-06T07:30");
        assertThat(sweptAt("2011-07-12T14:00")).isZero();
        assertThat(sweptAt("2011-07-13T14:00")).isEqualTo(1);
        assertThat(told.of(code)).containsExactly("tuan.huyen STEP_SOON");
    }

    @Test
    void whatIsPausedForMonthsIsNeverCalledLate() {
        paused("2011-07-11T15:00");
        assertThat(sweptAt("2011-12-01T08:00")).isZero();
    }

    @Test
    void aDueMomentThatMovedLaterIsToldAnewAndTheOldOneIsNot() {
        sweptAt("2011-07-11T14:00");
        paused("2011-07-11T15:00");
        resumed("2011-07-13T15:00");
        assertThat(sweptAt("2011-07-13T15:01")).isEqualTo(1);
        assertThat(sweptAt("2011-07-14T11:31")).isEqualTo(2);
        assertThat(told.of(code))
                .containsExactly(
                        "tuan.huyen STEP_SOON", "son.huyen STEP_LATE", "tuan.huyen STEP_LATE", "tuan.huyen STEP_SOON");
    }

    @Test
    void whoeverGetsALateDossierIsToldAndTheOthersAreNotToldAgain() {
        sweptAt("2011-08-15T08:00");
        errand.goes(code, "tuan.huyen submit", "lan.malam accept");
        assertThat(sweptAt("2011-08-15T08:01")).isPositive();
        assertThat(told.of(code))
                .doesNotHaveDuplicates()
                .contains("son.huyen DOSSIER_LATE", "lan.malam DOSSIER_LATE", "hung.malam DOSSIER_LATE");
    }

    @Test
    void whatNobodyHasTakenIsToldToAllOfItsPost() {
        var birth = errand.brought("H1");
        sweptAt("2011-07-01T12:00");
        assertThat(told.of(birth))
                .contains("lan.malam STEP_LATE", "minh.malam STEP_LATE", "hoa.malam STEP_LATE")
                .noneMatch(it -> it.startsWith("hung.malam"));
    }

    private int sweptAt(String moment) {
        town.itIs(moment);
        return sweep.sweep();
    }

    private void paused(String moment) {
        town.itIs(moment);
        granted(pauses.pause(asked(), LegalGround.Kind.EXPERTISE, town.officer("tuan.huyen")));
    }

    private void resumed(String moment) {
        town.itIs(moment);
        granted(pauses.resume(asked(), town.officer("tuan.huyen")));
    }

    private Asked asked() {
        return new Asked(code, dossiers.get(code).version(), "Trưng cầu giám định");
    }

    private static void granted(Decision<?> decision) {
        assertThat(decision).isInstanceOf(Granted.class);
    }
}
