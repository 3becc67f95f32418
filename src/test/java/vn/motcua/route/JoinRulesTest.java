package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.motcua.catalogue.InventedProcedures;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Status;
import vn.motcua.kernel.Refused;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** When a waiting step goes on: with the lead, or with who has said nothing in time; and what acts on the whole do. */
@RoomTest
@Import({Besides.class, Offers.class, ClockActs.class})
class JoinRulesTest {

    @Autowired
    Town town;

    @Autowired
    Besides besides;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Trails trails;

    @Autowired
    SilenceSweep sweep;

    @Autowired
    Silences silences;

    @Autowired
    ClockActs acts;

    @BeforeEach
    void aTuesdayOf2013() {
        town.itIs("2013-05-14T08:00");
    }

    @Test
    void whenTheLeadHasEndedTheOthersAreNoLongerNeeded() {
        var code = asked(InventedProcedures.LED);
        besides.goes(code, "mai.huyen district-desk pass-on", "quynh.huyen check agree");
        assertThat(besides.steps(code)).containsExactly("sign");
        assertThat(trails.of(code))
                .filteredOn(it -> it.step().equals("tax") && !it.isOnTheWay())
                .singleElement()
                .satisfies(it -> assertThat(it.end().outcome()).isEqualTo("NOT_NEEDED"));
        finished(code);
    }

    @Test
    void whoIsNotTheLeadEndsAloneAndTheRouteWaitsForTheLead() {
        var code = asked(InventedProcedures.LED);
        besides.goes(code, "dao.thue tax answer");
        assertThat(besides.steps(code)).containsExactly("wait", "district-desk");
        besides.goes(code, "mai.huyen district-desk pass-on", "quynh.huyen check agree");
        finished(code);
    }

    @Test
    void silenceAfterTheOwnLimitIsConsent() {
        var code = asked(InventedProcedures.SILENT);
        town.itIs("2013-05-15T17:29");
        assertThat(sweep.sweep()).isZero();
        town.itIs("2013-05-15T17:30");
        assertThat(besides.does(code, "dao.thue tax answer"))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.reasons().toString()).contains("route.complete.agreed"));
        assertThat(sweep.sweep()).isEqualTo(1);
        assertThat(sweep.sweep()).isZero();
        besides.holds(code);
        assertThat(besides.steps(code)).containsExactly("wait", "district-desk");
        town.itIs("2013-05-17T08:00");
        assertThat(sweep.sweep()).isEqualTo(1);
        assertThat(trails.legs(code).get(1).answer().outcome()).isEqualTo("CONSENT");
        finished(code);
    }

    @Test
    void anAnswerInTimeIsNotSilence() {
        var code = asked(InventedProcedures.SILENT);
        besides.goes(code, "dao.thue tax answer", "mai.huyen district-desk pass-on", "quynh.huyen check agree");
        town.itIs("2013-05-20T08:00");
        assertThat(sweep.sweep()).isZero();
        finished(code);
    }

    @Test
    void aPauseStopsEveryLegAndMovesItsLimit() {
        var code = asked(InventedProcedures.SILENT);
        var tax = new StepId(besides.open(code, "tax").id());
        acts.pause(code, "quynh.huyen");
        assertThat(besides.steps(code))
                .allSatisfy(
                        it -> assertThat(besides.open(code, it).isSuspended()).isTrue());
        besides.holds(code);
        town.itIs("2013-05-16T08:00");
        assertThat(silences.consent(tax)).isFalse();
        assertThat(sweep.sweep()).isZero();
        acts.resume(code, "quynh.huyen");
        besides.holds(code);
        assertThat(besides.open(code, "tax").work().frame().dueAt())
                .isEqualTo(java.time.Instant.parse("2013-05-17T10:30:00Z"));
        assertThat(sweep.sweep()).isZero();
        town.itIs("2013-05-17T17:30");
        assertThat(sweep.sweep()).isEqualTo(1);
    }

    @Test
    void aWithdrawalClosesEveryLeg() {
        var code = asked(InventedProcedures.LED);
        acts.withdraw(code, "lan.malam");
        assertThat(besides.steps(code)).isEmpty();
        assertThat(trails.legs(code)).noneMatch(LegTime::isOpen);
        besides.holds(code);
    }

    private DossierCode asked(String family) {
        var code = besides.broughtTo(Town.DESK_OF_MA_LAM, "lan.malam", family);
        besides.goes(code, "lan.malam desk pass-on", "thao.malam officer ask");
        assertThat(besides.steps(code)).containsExactly("wait", "district-desk", "tax");
        besides.goes(code, "mai.huyen district-desk accept", "dao.thue tax accept");
        return code;
    }

    private void finished(DossierCode code) {
        besides.goes(code, "hung.malam sign approve", "nga.malam number number", "lan.malam back receive");
        assertThat(dossiers.get(code).status()).isEqualTo(Status.RESOLVED);
    }
}
