package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.calendar.LedgerKind;
import vn.motcua.dossier.Appointments;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FoldedRow;
import vn.motcua.dossier.Pauses;
import vn.motcua.dossier.Stops;
import vn.motcua.dossier.Timeline;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.LegalClock;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** A lost land certificate, posted at Ma Lâm from Monday 04/07/2011, 08:00, to the end of Tuesday 19/07/2011. */
@RoomTest
@Import({Errand.class, Offers.class, WhereItStands.class})
class UncountedTest {

    private static final Instant DUE_BEFORE = at("2011-08-12T17:30");
    private static final Instant DUE_AFTER = at("2011-08-30T17:30");

    @Autowired
    Town town;

    @Autowired
    Errand errand;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Pauses pauses;

    @Autowired
    Stops stops;

    @Autowired
    Appointments appointments;

    @Autowired
    PostingSweep sweep;

    @Autowired
    WhereItStands lists;

    @Autowired
    Timeline timeline;

    @Autowired
    WorklistCheck check;

    @Autowired
    FoldedRow folded;

    @Autowired
    MockMvcTester web;

    @Autowired
    DataSource dataSource;

    private DossierCode code = new DossierCode("HTB.01-110701-0001");

    @BeforeEach
    void itIsPosted() {
        code = errand.brought("L5");
        errand.goes(code, "lan.malam pass-on", "mai.huyen accept", "mai.huyen pass-on", "son.huyen assign");
        errand.goes(code, "tuan.huyen submit");
        assertThat(due()).isEqualTo(DUE_BEFORE);
        town.itIs("2011-07-04T08:00");
        errand.goes(code, "lan.malam accept");
        assertThat(due()).isEqualTo(DUE_BEFORE);
        errand.goes(code, "lan.malam pass-on");
    }

    @Test
    void theClockStandsStillForItAndDungWorksOnItAllTheSame() {
        assertThat(due()).isNull();
        assertThat(errand.open(code).isSuspended()).isFalse();
        assertThat(errand.open(code).times().dueAt()).isEqualTo(at("2011-07-20T17:30"));
        assertThat(lists.of(town.officer("dung.malam"))).containsExactly("WAITING " + code);
        assertThat(lists.of(town.officer("lan.malam"))).isEmpty();
        assertThat(new WorkBrowser(web, "dung.malam").get("/worklist"))
                .hasStatusOk()
                .bodyText()
                .contains("/steps/" + errand.step(code).value());
        holds();
    }

    @Test
    void whenItsDaysAreOverTheDossierIsDueLaterByTheTimeOfThePosting() {
        town.itIs("2011-07-20T08:00");
        assertThat(errand.complete(code, "posted", null, "dung.malam")).isInstanceOf(Granted.class);
        assertThat(due()).isEqualTo(DUE_AFTER);
        assertThat(dossiers.clock(code).ledger())
                .filteredOn(it -> it.kind() == LedgerKind.PAUSE)
                .singleElement()
                .satisfies(it -> assertThat(it.to()).isEqualTo(at("2011-07-20T07:30")));
        holds();
    }

    @Test
    void theClockRunsOnByItselfAlsoWhileDungForgetsToTakeItDown() {
        town.itIs("2011-07-19T17:30");
        assertThat(sweep.sweep()).isZero();
        town.itIs("2011-07-20T07:30");
        assertThat(sweep.sweep()).isEqualTo(1);
        assertThat(due()).isEqualTo(DUE_AFTER);
        var facts = timeline.of(code);
        assertThat(sweep.sweep()).isZero();
        assertThat(timeline.of(code)).isEqualTo(facts);
        assertThat(errand.open(code).times().dueAt()).isEqualTo(at("2011-07-20T17:30"));
        assertThat(new WorkBrowser(web, "lan.malam").get("/dossiers/" + code))
                .bodyText()
                .contains("Hệ thống", "Tính tiếp thời gian");
        holds();
        town.itIs("2011-07-22T08:00");
        errand.complete(code, "posted", null, "dung.malam");
        assertThat(due()).isEqualTo(DUE_AFTER);
        holds();
    }

    @Test
    void aRunMissedForTwoWeeksIsMadeUpTo() {
        town.itIs("2011-08-03T10:00");
        assertThat(sweep.sweep()).isEqualTo(1);
        assertThat(due()).isEqualTo(DUE_AFTER);
        holds();
    }

    @Test
    void whoEndsItTwoWeeksLateMakesNobodyWaitLonger() {
        town.itIs("2011-08-03T10:00");
        assertThat(errand.complete(code, "posted", null, "dung.malam")).isInstanceOf(Granted.class);
        assertThat(due()).isEqualTo(DUE_AFTER);
        holds();
    }

    @Test
    void aStoppedDossierIsNotPostedOn() {
        town.itIs("2011-07-06T07:30");
        var asked = new Asked(code, dossiers.get(code).version(), "Có tranh chấp");
        assertThat(stops.stop(asked, Stops.Ground.DISPUTE, town.officer("hung.malam")))
                .isInstanceOf(Granted.class);
        assertThat(lists.of(town.officer("dung.malam")))
                .as("stopped for good: nobody's work")
                .isEmpty();
        assertThat(lists.of(town.officer("lan.malam"))).isEmpty();
        town.itIs("2011-08-03T10:00");
        assertThat(sweep.sweep()).isZero();
        holds();
    }

    @Test
    void nobodyLetsTheClockRunWhileItIsPosted() {
        town.itIs("2011-07-06T07:30");
        var asked = new Asked(code, dossiers.get(code).version(), "Không cần niêm yết");
        assertThat(pauses.resume(asked, town.officer("dung.malam")))
                .isEqualTo(Decision.refused(Refusal.of(
                        "dossier.not-now.stands-for-a-step",
                        code,
                        "Niêm yết thông báo mất giấy chứng nhận (15 ngày)")));
        assertThat(due()).isNull();
        assertThat(new WorkBrowser(web, "dung.malam").get("/dossiers/" + code))
                .bodyText()
                .doesNotContain("/dossiers/" + code + "/resumptions");
        holds();
    }

    @Test
    void aNewDateLetsTheNextStepStartLater() {
        town.itIs("2011-07-20T08:00");
        errand.complete(code, "posted", null, "dung.malam");
        var before = errand.open(code).times();
        var asked = new Asked(code, dossiers.get(code).version(), "Thiếu người");
        assertThat(appointments.reappoint(asked, LocalDate.of(2011, 9, 6), town.officer("hung.malam")))
                .isInstanceOf(Granted.class);
        assertThat(errand.open(code).times().latestStart()).isAfter(before.latestStart());
        assertThat(errand.open(code).times().dueAt()).isEqualTo(before.dueAt());
        holds();
    }

    /** Ending the posting is two acts in one: the clock runs on, and the step ends. */
    @Test
    void twoActsInOneStayWithinElevenStatements() {
        town.itIs("2011-07-20T08:00");
        assertThat(Recorded.statements(dataSource, () -> errand.complete(code, "posted", null, "dung.malam")))
                .hasSizeLessThanOrEqualTo(11 + 3);
    }

    private Instant due() {
        return dossiers.get(code).times().dueAt();
    }

    private void holds() {
        folded.isWhatTheFactsFoldTo(code);
        assertThat(check.violations()).isEmpty();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(LegalClock.ZONE).toInstant();
    }
}
