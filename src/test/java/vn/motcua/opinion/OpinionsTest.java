package vn.motcua.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.opinion.BuildingPermit.about;
import static vn.motcua.opinion.BuildingPermit.granted;
import static vn.motcua.opinion.BuildingPermit.refused;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Timeline;
import vn.motcua.dossier.TimelineEntry;
import vn.motcua.opinion.OpinionRequest.Answer;
import vn.motcua.opinion.OpinionRequest.State;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Stale;
import vn.motcua.platform.Words;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.route.Recorded;
import vn.motcua.route.Trails;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** Opinions on building permits and certificates of Hàm Thuận Bắc. */
@RoomTest
@Import({BuildingPermit.class, Errand.class, Offers.class})
class OpinionsTest {

    private static final int STATEMENTS_MAX = 9;

    @Autowired
    BuildingPermit permit;

    @Autowired
    Opinions opinions;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Timeline timeline;

    @Autowired
    Trails trails;

    @Autowired
    Town town;

    @Autowired
    DataSource dataSource;

    @Test
    void severalAreAskedAtOnceWithOneSlipAndTheMinutesStayWithTheAsker() {
        var code = permit.withBao();
        var before = trails.of(code);
        var due = dossiers.get(code).times().due();
        var them = permit.asked(code, "bao.huyen", "HTB/TNMT", "HTB.01", "HTBT");
        assertThat(them)
                .extracting(it -> it.to().name())
                .containsExactly(
                        "Phòng Tài nguyên và Môi trường, UBND huyện Hàm Thuận Bắc",
                        "UBND thị trấn Ma Lâm",
                        "Chi cục Thuế huyện Hàm Thuận Bắc");
        assertThat(them).extracting(OpinionRequest::slip).containsOnly(1L);
        assertThat(them).extracting(OpinionRequest::number).containsExactly(1, 2, 3);
        assertThat(them.getFirst().question().papers())
                .singleElement()
                .asString()
                .startsWith("Bản vẽ thiết kế");
        assertThat(trails.of(code)).isEqualTo(before);
        assertThat(dossiers.get(code).times().due()).isEqualTo(due);
        assertThat(kinds(code)).containsOnlyOnce("opinion.asked");
    }

    @Test
    void ofABuildingPermitOfTodayTheyHaveTwelveDaysAndSilenceIsConsent() {
        var code = permit.withKhang("2025-09-03T08:00");
        var it = permit.asked(code, "khang.hamthuan", "XHTB").getFirst();
        assertThat(Words.moment(it.limit().dueAt())).isEqualTo("17:30 15/09/2025");
        assertThat(it.limit().silence()).isTrue();
        assertThat(it.limit().required()).isTrue();
    }

    @Test
    void withoutALawOfItsOwnTheyHaveFiveWorkingDaysAndSilenceIsLate() {
        var it = permit.asked(permit.withTuan(), "tuan.huyen", "HTB/TNMT").getFirst();
        assertThat(Words.moment(it.limit().dueAt())).isEqualTo("17:30 08/07/2011");
        assertThat(it.limit().silence()).isFalse();
        assertThat(it.limit().required()).isFalse();
    }

    @Test
    void onlyWhoHasTheStepMayAsk() {
        var code = permit.withBao();
        assertThat(refused(permit.ask(code, "thang.huyen", about("HTB/TNMT"))))
                .containsExactly("opinion.ask.not-your-step");
        assertThatThrownBy(() -> permit.ask(code, "dung.malam", about("HTB/TNMT")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void badInputIsRefusedWithAllThatIsWrong() {
        var code = permit.withBao();
        var bad = new Asking(
                " ",
                List.of(),
                List.of(),
                List.of(new Asking.Outside("outside[1]", "", "khong-phai-thu")),
                null,
                false,
                false);
        assertThat(refused(permit.ask(code, "bao.huyen", bad)))
                .containsExactly("opinion.ask.no-question", "opinion.ask.no-name", "opinion.ask.email");
        assertThat(refused(permit.ask(code, "bao.huyen", about()))).containsExactly("opinion.ask.nobody");
        assertThat(refused(permit.ask(code, "bao.huyen", about("HTB/KTHT", "HTB.99"))))
                .containsExactly("opinion.ask.unknown", "opinion.ask.unknown");
        assertThat(refused(permit.ask(code, "bao.huyen", about("HTB.01", "HTB.01"))))
                .containsExactly("opinion.ask.twice");
        for (var days : List.of("0", "11", "-1", "hai", "99999", "1.5"))
            assertThat(refused(permit.ask(code, "bao.huyen", inDays(days, false))))
                    .containsExactly("opinion.ask.days");
    }

    @Test
    void anAnswerDueAfterTheDossierIsAskedForOnlyByWhoKnowsThat() {
        var code = permit.withBao();
        town.itIs("2011-07-25T08:00");
        assertThat(refused(permit.ask(code, "bao.huyen", inDays("10", false))))
                .containsExactly("opinion.ask.beyond-due");
        assertThat(granted(permit.ask(code, "bao.huyen", inDays("2", false)))).hasSize(1);
        assertThat(granted(permit.ask(code, "bao.huyen", inDays("10", true)))).hasSize(1);
    }

    @Test
    void whoeverIsAskedAnswersAndSeesTheQuestionButNotTheDossier() {
        var code = permit.withBao();
        var it = permit.asked(code, "bao.huyen", "HTB.01").getFirst();
        var loc = town.officer("loc.malam");
        assertThat(opinions.find(it.id(), loc)).isPresent();
        assertThat(dossiers.find(code, loc)).isEmpty();
        assertThat(opinions.find(it.id(), town.officer("dat.hamtri"))).isEmpty();
        assertThatThrownBy(() -> permit.answer(it.id(), Answer.AGREE, "", "dat.hamtri"))
                .isInstanceOf(NotFound.class);
        var answered = granted(permit.answer(it.id(), Answer.AGREE_WITH_CONDITIONS, "Lùi vào 2 m", "loc.malam"));
        assertThat(answered.state()).isEqualTo(State.ANSWERED);
        assertThat(answered.isLate()).isFalse();
        assertThat(permit.now(it).answered().signatory().name()).isEqualTo("Ngô Tấn Lộc");
        var fact = facts(code, "opinion.answered").getFirst();
        assertThat(fact.agency()).isEqualTo("HTB.01");
        assertThat(fact.body()).containsEntry("answer", "AGREE_WITH_CONDITIONS").containsEntry("time", "IN_TIME");
    }

    @Test
    void whoDisagreesOrSetsConditionsSaysWhyAndNobodyAnswersTwice() {
        var it = permit.asked(permit.withBao(), "bao.huyen", "HTB/TNMT").getFirst();
        assertThat(refused(permit.answer(it.id(), Answer.DISAGREE, " ", "khanh.huyen")))
                .containsExactly("opinion.answer.no-words.DISAGREE");
        assertThat(refused(permit.answer(it.id(), Answer.AGREE_WITH_CONDITIONS, "", "khanh.huyen")))
                .containsExactly("opinion.answer.no-words.AGREE_WITH_CONDITIONS");
        granted(permit.answer(it.id(), Answer.AGREE, "", "khanh.huyen"));
        assertThat(refused(permit.answer(it.id(), Answer.DISAGREE, "Đổi ý", "khanh.huyen")))
                .containsExactly("opinion.over.answered");
    }

    @Test
    void whatIsNotTheirsToJudgeIsDeclinedWithAReason() {
        var it = permit.asked(permit.withBao(), "bao.huyen", "HTB/TNMT").getFirst();
        assertThat(refused(opinions.decline(it.id(), "", town.officer("khanh.huyen"))))
                .containsExactly("opinion.reason.missing");
        granted(opinions.decline(it.id(), "Thuộc thẩm quyền của Sở Giao thông", town.officer("khanh.huyen")));
        assertThat(permit.now(it).state()).isEqualTo(State.DECLINED);
        permit.goes(it.code(), "bao.huyen submit");
    }

    @Test
    void theUnitThatAskedWithdrawsWithAReasonAndNobodyElse() {
        var it = permit.asked(permit.withBao(), "bao.huyen", "HTB/TNMT").getFirst();
        assertThat(refused(opinions.withdraw(it.id(), "Không cần", town.officer("khanh.huyen"))))
                .containsExactly("opinion.withdraw.not-asker");
        granted(opinions.withdraw(it.id(), "Đã có bản đồ hành lang", town.officer("thang.huyen")));
        assertThat(refused(permit.answer(it.id(), Answer.AGREE, "", "khanh.huyen")))
                .containsExactly("opinion.over.WITHDRAWN");
    }

    @Test
    void aSlowerOfficerIsToldThatTheVersionHasChanged() {
        var code = permit.withBao();
        assertThatThrownBy(() -> opinions.ask(
                        code, dossiers.get(code).version() - 1, about("HTB/TNMT"), town.officer("bao.huyen")))
                .isInstanceOf(Stale.class);
    }

    @Test
    void everyActStaysInTheBudget() {
        var code = permit.withBao();
        var bao = town.officer("bao.huyen");
        var khanh = town.officer("khanh.huyen");
        var version = dossiers.get(code).version();
        var question = about("HTB/TNMT", "HTB/TP", "HTB.01", "HTB.02", "HTBT");
        within(() -> granted(opinions.ask(code, version, question, bao)));
        var them = opinions.of(code);
        within(() -> granted(
                opinions.answer(them.getFirst().id(), new AnswerGiven(Answer.AGREE, "", "", "", "", ""), khanh)));
        within(() -> granted(opinions.withdraw(them.get(1).id(), "Không cần", bao)));
        within(() -> granted(opinions.decline(them.get(2).id(), "Không phải", town.officer("loc.malam"))));
    }

    private void within(Runnable act) {
        var sent = Recorded.statements(dataSource, act);
        assertThat(sent).as(String.join("\n", sent)).hasSizeLessThanOrEqualTo(STATEMENTS_MAX);
    }

    private static Asking inDays(String days, boolean beyondDue) {
        var it = about("HTB/TNMT");
        return new Asking(it.question(), it.papers(), it.to(), it.outside(), days, false, beyondDue);
    }

    private List<String> kinds(vn.motcua.dossier.DossierCode code) {
        return timeline.of(code).stream().map(TimelineEntry::kind).toList();
    }

    private List<TimelineEntry> facts(vn.motcua.dossier.DossierCode code, String kind) {
        return timeline.of(code).stream().filter(it -> it.kind().equals(kind)).toList();
    }
}
