package vn.motcua.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.opinion.BuildingPermit.granted;
import static vn.motcua.opinion.BuildingPermit.refused;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.motcua.acts.ActsOfOfficers;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Timeline;
import vn.motcua.kernel.Decision;
import vn.motcua.opinion.OpinionRequest.Answer;
import vn.motcua.opinion.OpinionRequest.State;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** What happens when nobody answers, and to what is asked when the dossier itself stands still or ends. */
@RoomTest
@Import({BuildingPermit.class, Errand.class, Offers.class})
class SilenceTest {

    @Autowired
    BuildingPermit permit;

    @Autowired
    SilenceSweep sweep;

    @Autowired
    Deadlines deadlines;

    @Autowired
    ActsOfOfficers acts;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Timeline timeline;

    @Autowired
    Errand errand;

    @Autowired
    Town town;

    @Test
    void silenceBecomesConsentOnceHoweverLateAndHoweverOftenAnybodyLooks() {
        var it = permit.asked(permit.withBao(), "bao.huyen", "HTB/TNMT").getFirst();
        town.itIs("2011-07-15T17:30");
        assertThat(sweep.sweep()).isZero();
        town.itIs("2011-07-20T09:00");
        assertThat(sweep.sweep()).isEqualTo(1);
        assertThat(sweep.sweep()).isZero();
        assertThat(deadlines.pass(it.id())).isFalse();
        assertThat(permit.now(it).state()).isEqualTo(State.SILENT);
        assertThat(count(it.code(), "opinion.consented")).isEqualTo(1);
    }

    @Test
    void anAnswerAfterConsentIsKeptAsLateAndTheConsentStands() {
        var it = permit.asked(permit.withBao(), "bao.huyen", "HTB/TNMT").getFirst();
        town.itIs("2011-07-18T09:00");
        granted(permit.answer(it.id(), Answer.DISAGREE, "Vướng hành lang", "khanh.huyen"));
        assertThat(sweep.sweep()).isZero();
        assertThat(permit.now(it).state()).isEqualTo(State.SILENT);
        assertThat(permit.now(it).isLate()).isTrue();
        assertThat(count(it.code(), "opinion.consented")).isEqualTo(1);
        assertThat(refused(permit.answer(it.id(), Answer.AGREE, "", "khanh.huyen")))
                .containsExactly("opinion.over.answered");
    }

    @Test
    void whereSilenceIsNoConsentItIsReportedOnceAndALateAnswerIsStillTaken() {
        var it = permit.asked(permit.withTuan(), "tuan.huyen", "HTB/TNMT").getFirst();
        town.itIs("2011-07-11T08:00");
        assertThat(sweep.sweep()).isEqualTo(1);
        assertThat(permit.now(it).isLate()).isTrue();
        assertThat(permit.now(it).isOpen()).isTrue();
        assertThat(sweep.sweep()).isZero();
        assertThat(count(it.code(), "opinion.overdue")).isEqualTo(1);
        assertThat(granted(permit.answer(it.id(), Answer.AGREE, "", "khanh.huyen"))
                        .state())
                .isEqualTo(State.ANSWERED);
        assertThat(timeline.of(it.code()).getLast().body()).containsEntry("time", "LATE");
    }

    @Test
    void theStepWaitsForWhatItMustHaveUntilTheAnswerOrTheDeadline() {
        var code = permit.withBao();
        var it = permit.asked(code, "bao.huyen", "HTB/TNMT", "HTB.01");
        assertThat(refused(submit(code, "bao.huyen"))).containsExactly("opinion.awaited");
        granted(permit.answer(it.getFirst().id(), Answer.AGREE, "", "khanh.huyen"));
        assertThat(refused(submit(code, "bao.huyen"))).containsExactly("opinion.awaited");
        town.itIs("2011-07-15T17:31");
        granted(submit(code, "bao.huyen"));
    }

    @Test
    void whatIsNotRequiredHoldsNothingUp() {
        var it = permit.asked(permit.withTuan(), "tuan.huyen", "HTB/TNMT").getFirst();
        granted(submit(it.code(), "tuan.huyen"));
        assertThat(permit.now(it).isOpen()).isTrue();
    }

    @Test
    void aPauseKeepsEveryDeadline() {
        var it = permit.asked(permit.withTuan(), "tuan.huyen", "HTB/TNMT").getFirst();
        granted(act("PAUSE", it.code(), "EXPERTISE", "tuan.huyen"));
        assertThat(permit.now(it)).isEqualTo(it);
        assertThat(refused(permit.ask(it.code(), "tuan.huyen", BuildingPermit.about("HTB/TP"))))
                .containsExactly("dossier.not-now.PAUSED");
        granted(permit.answer(it.id(), Answer.AGREE, "", "khanh.huyen"));
    }

    @Test
    void nobodyIsAskedAnyMoreForADossierThatIsStoppedOrWithdrawn() {
        var stopped = permit.asked(permit.withBao(), "bao.huyen", "HTB/TNMT").getFirst();
        granted(act("STOP", stopped.code(), "DUPLICATE", "vinh.huyen"));
        var withdrawn = permit.asked(permit.withBao(), "bao.huyen", "HTB/TNMT").getFirst();
        granted(act("WITHDRAW", withdrawn.code(), null, "mai.huyen"));
        for (var it : List.of(stopped, withdrawn))
            assertThat(refused(permit.answer(it.id(), Answer.AGREE, "", "khanh.huyen")))
                    .containsExactly("opinion.over.dossier");
        town.itIs("2011-08-20T09:00");
        assertThat(deadlines.pass(stopped.id())).isFalse();
        assertThat(sweep.sweep()).isZero();
        for (var it : List.of(stopped, withdrawn)) {
            assertThat(permit.now(it).state()).isEqualTo(State.WITHDRAWN);
            assertThat(refused(permit.answer(it.id(), Answer.AGREE, "", "khanh.huyen")))
                    .containsExactly("opinion.over.WITHDRAWN");
        }
    }

    private Decision<DossierCode> submit(DossierCode code, String officer) {
        return errand.complete(code, "submit", null, officer);
    }

    private Decision<DossierCode> act(String kind, DossierCode code, @Nullable String ground, String officer) {
        var asked = new Asked(code, dossiers.get(code).version(), "Theo văn bản của huyện");
        return acts.act(kind, asked, ground, null, town.officer(officer));
    }

    private long count(DossierCode code, String kind) {
        return timeline.of(code).stream().filter(it -> it.kind().equals(kind)).count();
    }
}
