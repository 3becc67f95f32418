package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Outcome;
import vn.motcua.platform.LegalClock;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** A birth with residence and health card of 2026, when papers are missing or a result is wrong. */
@RoomTest
@Import({Besides.class, Offers.class, ClockActs.class})
class BundleStoppedTest {

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

    private DossierCode code = new DossierCode("XHT-260302-0001");

    @BeforeEach
    void bothAgenciesHaveIt() {
        town.itIs("2026-03-02T08:00");
        code = besides.brought("H2", "residence", "health-card");
        besides.goes(code, ParallelLegsTest.BIRTH);
    }

    @Test
    void aLimitThatRunsAnewGivesEveryOpenLegItsWholeTimeAgain() {
        assertThat(legDues()).containsExactly(at("2026-03-04T17:30"), at("2026-03-04T17:30"));
        town.itIs("2026-03-03T08:00");
        acts.ask(code, "lan.hamthuan");
        besides.holds(code);
        town.itIs("2026-03-05T09:00");
        acts.answer(code, "lan.hamthuan");
        besides.holds(code);
        assertThat(dossiers.get(code).times().dueAt()).isEqualTo(at("2026-03-10T17:30"));
        assertThat(legDues()).containsExactly(at("2026-03-09T17:30"), at("2026-03-09T17:30"));
        besides.goes(code, ParallelLegsTest.RESIDENCE);
        besides.goes(code, ParallelLegsTest.CARD);
        besides.goes(code, "lan.hamthuan returned receive");
        assertThat(dossiers.get(code).result().outcome()).isEqualTo(Outcome.GRANTED);
    }

    @Test
    void aLegThatHasAnsweredKeepsItsAnswerWhileTheOtherStartsAnew() {
        besides.goes(code, ParallelLegsTest.RESIDENCE);
        town.itIs("2026-03-03T08:00");
        acts.ask(code, "lan.hamthuan");
        town.itIs("2026-03-05T09:00");
        acts.answer(code, "lan.hamthuan");
        besides.holds(code);
        assertThat(legDues()).containsExactly(at("2026-03-04T17:30"), at("2026-03-09T17:30"));
        assertThat(besides.steps(code)).containsExactly("wait", "card-check");
    }

    @Test
    void aWrongCardIsMadeAgainWhereItWasMadeAndTheOtherResultsStay() {
        besides.goes(code, ParallelLegsTest.RESIDENCE);
        town.timePasses(Duration.ofMinutes(10));
        besides.goes(code, ParallelLegsTest.CARD);
        besides.goes(code, "lan.hamthuan returned receive");
        assertThat(dossiers.get(code).result().number()).isEqualTo("1/KS; 1/TB-CT; 1/BHYT");
        town.itIs("2026-03-09T08:00");
        acts.reopen(code, 3, "hai.hamthuan");
        besides.holds(code);
        assertThat(besides.steps(code)).containsExactly("card-check");
        besides.goes(code, Arrays.copyOfRange(ParallelLegsTest.CARD, 1, ParallelLegsTest.CARD.length));
        besides.goes(code, "lan.hamthuan accept", "lan.hamthuan returned receive");
        assertThat(dossiers.get(code).result().outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(dossiers.get(code).result().number()).isEqualTo("1/KS; 1/TB-CT; 2/BHYT");
    }

    /** Whichever was made last: the police may have erred before the insurance answered. */
    @Test
    void ofSeveralResultsAnyOneIsMadeAgain() {
        besides.goes(code, ParallelLegsTest.RESIDENCE);
        town.timePasses(Duration.ofMinutes(10));
        besides.goes(code, ParallelLegsTest.CARD);
        besides.goes(code, "lan.hamthuan returned receive");
        acts.reopen(code, 2, "hai.hamthuan");
        besides.holds(code);
        assertThat(besides.steps(code)).containsExactly("police-check");
        besides.goes(
                code,
                "huu.congan-hamthuan police-check propose-refusal",
                "dat.congan-hamthuan police-refusal-sign approve",
                "huu.congan-hamthuan police-refusal-number number",
                "lan.hamthuan accept",
                "lan.hamthuan returned receive");
        assertThat(dossiers.get(code).result().outcome()).isEqualTo(Outcome.PARTLY);
        assertThat(dossiers.get(code).result().number()).isEqualTo("1/KS; 1/TB-CAX; 1/BHYT");
    }

    /** What the police and the insurance have answered stays; they are not asked again. */
    @Test
    void theResultThatOthersBeganOnIsMadeAgainAlone() {
        besides.goes(code, ParallelLegsTest.RESIDENCE);
        besides.goes(code, ParallelLegsTest.CARD);
        besides.goes(code, "lan.hamthuan returned receive");
        acts.reopen(code, 1, "hai.hamthuan");
        assertThat(besides.steps(code)).containsExactly("officer");
        besides.goes(code, Arrays.copyOfRange(ParallelLegsTest.BIRTH, 1, ParallelLegsTest.BIRTH.length));
        assertThat(besides.steps(code)).containsExactly("returned");
        besides.goes(code, "lan.hamthuan returned receive");
        besides.holds(code);
        assertThat(dossiers.get(code).result().outcome()).isEqualTo(Outcome.GRANTED);
        assertThat(dossiers.get(code).result().number()).isEqualTo("2/KS; 1/TB-CT; 1/BHYT");
    }

    private List<Instant> legDues() {
        return trails.legs(code).stream()
                .filter(LegTime::beside)
                .map(it -> it.span().dueAt())
                .toList();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(LegalClock.ZONE).toInstant();
    }
}
