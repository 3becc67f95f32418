package vn.motcua.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.Offices.at;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.motcua.calendar.LedgerKind;
import vn.motcua.catalogue.LegalGround;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FoldedRow;
import vn.motcua.dossier.HandOut;
import vn.motcua.dossier.Pauses;
import vn.motcua.dossier.Timeline;
import vn.motcua.dossier.TimelineEntry;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.route.PostingSweep;
import vn.motcua.route.WorklistCheck;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Ways;

/** Museum of deadline bugs: somebody sets the server's clock, back or forth, while dossiers of Ma Lâm are handled. */
@RoomTest
@Import({Errand.class, Offers.class})
class ServerClockTest {

    @Autowired
    Town town;

    @Autowired
    Errand errand;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Pauses pauses;

    @Autowired
    PostingSweep sweep;

    @Autowired
    Timeline timeline;

    @Autowired
    WorklistCheck check;

    @Autowired
    FoldedRow row;

    @Test
    void whatIsResumedBeforeItWasPausedStoodStillForNothing() {
        var code = errand.heldByTuan();
        var promised = dossiers.get(code).times().due();
        town.itIs("2011-07-05T10:00");
        pause(code);
        town.itIs("2011-07-05T08:00");
        resume(code);
        assertThat(dossiers.get(code).times().due()).isEqualTo(promised);
        assertThat(dossiers.clock(code).ledger()).noneMatch(it -> it.kind() == LedgerKind.PAUSE);
        errand.goes(code, "tuan.huyen submit");
        holds(code);
    }

    @Test
    void everyLedgerAddsUpWhateverTheClockDidBetweenTheActs() {
        var code = errand.heldByTuan();
        town.itIs("2011-07-06T10:00");
        pause(code);
        town.itIs("2011-07-06T07:30");
        resume(code);
        town.itIs("2011-07-06T07:45");
        pause(code);
        town.itIs("2011-07-08T10:00");
        resume(code);
        var ledger = dossiers.clock(code).ledger();
        for (int i = 1; i < ledger.size(); i++)
            assertThat(ledger.get(i).from()).isEqualTo(ledger.get(i - 1).to());
        assertThat(ledger.stream().mapToLong(it -> it.counted()).sum()).isEqualTo(30 * 480);
        holds(code);
    }

    @Test
    void aDossierLivesThroughAClockThatGoesBackAfterEachOfItsSteps() {
        var code = errand.brought("H7");
        var clock = List.of("2011-07-05T09:00", "2011-07-04T09:00", "2011-07-06T16:00", "2011-07-01T07:00");
        for (int i = 0; i < Ways.H7.size(); i++) {
            town.itIs(clock.get(i % clock.size()));
            errand.goes(code, Ways.H7.get(i));
        }
        town.itIs("2011-07-04T08:00");
        var version = dossiers.get(code).version();
        var handOut = new HandOut(code, version, "Nguyễn Văn An", "260123456", "", HandOut.Claim.NONE);
        granted(dossiers.handOut(handOut, town.officer("lan.malam")));
        assertThat(timeline.of(code)).extracting(TimelineEntry::recordedAt).isSorted();
        holds(code);
    }

    @Test
    void aYearTooFarForADayMakesNothingLateForEver() {
        var code = errand.heldByTuan();
        var promised = dossiers.get(code).times().due();
        town.itIs("2012-07-05T10:00");
        pause(code);
        town.itIs("2011-07-05T10:05");
        resume(code);
        assertThat(dossiers.get(code).times().due()).isEqualTo(promised);
        holds(code);
    }

    @Test
    void aPostingIsOverOnceThoughTheClockGoesBackBehindItsEndAndComesAgain() {
        var code = errand.brought("L5");
        errand.goes(code, "lan.malam pass-on", "mai.huyen accept", "mai.huyen pass-on", "son.huyen assign");
        errand.goes(code, "tuan.huyen submit");
        town.itIs("2011-07-04T08:00");
        errand.goes(code, "lan.malam accept", "lan.malam pass-on");
        assertThat(sweptAt("2011-07-20T07:30")).isEqualTo(1);
        var facts = timeline.of(code);
        Instant due = dossiers.get(code).times().due();
        for (var moment : List.of("2011-07-19T10:00", "2011-07-20T08:00", "2011-07-04T08:00", "2011-07-21T08:00"))
            assertThat(sweptAt(moment)).isZero();
        assertThat(timeline.of(code)).isEqualTo(facts);
        assertThat(dossiers.get(code).times().due()).isEqualTo(due).isEqualTo(at("2011-08-30T17:30"));
        holds(code);
    }

    private int sweptAt(String moment) {
        town.itIs(moment);
        return sweep.sweep();
    }

    private void pause(DossierCode code) {
        granted(pauses.pause(asked(code), LegalGround.Kind.EXPERTISE, town.officer("tuan.huyen")));
    }

    private void resume(DossierCode code) {
        granted(pauses.resume(asked(code), town.officer("tuan.huyen")));
    }

    private Asked asked(DossierCode code) {
        return new Asked(code, dossiers.get(code).version(), "Theo công văn của cơ quan có thẩm quyền");
    }

    private void holds(DossierCode code) {
        row.isWhatTheFactsFoldTo(code);
        assertThat(check.violations()).isEmpty();
    }

    private static void granted(Decision<?> decision) {
        if (decision instanceof Refused<?>(var reasons)) throw new AssertionError(reasons);
        assertThat(decision).isInstanceOf(Granted.class);
    }
}
