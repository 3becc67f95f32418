package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.catalogue.LegalGround;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FoldedRow;
import vn.motcua.dossier.Held;
import vn.motcua.dossier.Holds;
import vn.motcua.dossier.Pauses;
import vn.motcua.dossier.Stops;
import vn.motcua.interlink.Handovers;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Stale;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** A lost land certificate of Ma Lâm with Tuấn at the district's registry, from Friday 01/07/2011, 07:30. */
@RoomTest
@Import({Errand.class, Offers.class, WhereItStands.class})
class StandingStillTest {

    @Autowired
    Town town;

    @Autowired
    Errand errand;

    @Autowired
    Routes routes;

    @Autowired
    Handovers handovers;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Pauses pauses;

    @Autowired
    Holds desk;

    @Autowired
    Stops stops;

    @Autowired
    WhereItStands lists;

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
    void tuanHasIt() {
        code = errand.heldByTuan();
    }

    @Test
    void whileTheClockStandsStillItIsInTheListOfThoseWhoHandleItAlone() {
        paused("2011-07-04T07:30");
        assertThat(everywhere()).containsExactly("tuan.huyen STANDING " + code, "son.huyen STANDING " + code);
        assertThat(new WorkBrowser(web, "tuan.huyen").get("/worklist?tab=STANDING"))
                .hasStatusOk()
                .bodyText()
                .contains("/dossiers/" + code, "tạm dừng theo quy định");
        assertThat(new WorkBrowser(web, "son.huyen").get("/worklist?tab=UNIT"))
                .bodyText()
                .contains("/dossiers/" + code, "tạm dừng theo quy định");
        resumed("2011-07-06T07:30");
        assertThat(everywhere()).containsExactly("tuan.huyen MINE " + code);
        holds();
    }

    @Test
    void nobodyWorksOnItMeanwhileAndNothingIsLost() {
        paused("2011-07-04T07:30");
        var before = errand.open(code);
        var tuan = town.officer("tuan.huyen");
        for (var act : List.of(
                routes.claim(errand.step(code), tuan),
                errand.complete(code, "submit", null, "tuan.huyen"),
                routes.sendBack(errand.step(code), before.version(), "Thiếu giấy", tuan)))
            assertThat(reasons(act)).containsExactly("dossier.not-now.PAUSED");
        assertThat(errand.open(code)).isEqualTo(before);
        assertThat(new WorkBrowser(web, "tuan.huyen").get("/steps/" + before.id()))
                .bodyText()
                .contains("đang tạm dừng tính thời gian");
    }

    @Test
    void itsStepIsDueLaterByTheWorkingMinutesItStoodStillAndTheyAreNobodys() {
        var before = errand.open(code).times();
        paused("2011-07-04T09:30");
        resumed("2011-07-05T08:30");
        var after = errand.open(code);
        assertThat(after.rest()).isEqualTo(new OpenStep.Rest(420, null));
        assertThat(before.dueAt()).isEqualTo(at("2011-07-12T11:30"));
        assertThat(after.times().dueAt()).isEqualTo(at("2011-07-13T10:30"));
        assertThat(after.times().latestStart()).isAfter(before.latestStart());
        town.itIs("2011-07-05T09:30");
        assertThat(new WorkBrowser(web, "tuan.huyen").get("/dossiers/" + code))
                .bodyText()
                .contains("đã dùng 11 giờ trên 60 giờ, không tính 7 giờ");
        errand.goes(code, "tuan.huyen submit");
        var done = errand.trail(code).get(errand.trail(code).size() - 2);
        assertThat(done.span().paused()).isEqualTo(420);
        assertThat(done.end()).isNotNull().extracting(StepTime.End::minutes).isEqualTo(2 * 480 + 120L - 420);
        holds();
    }

    @Test
    void aLimitThatRunsAnewGivesTheStepItsWholeBudgetAgain() {
        town.itIs("2011-07-05T10:00");
        granted(pauses.await(held(), 1));
        assertThat(everywhere()).contains("lan.malam STANDING " + code).doesNotContain("tuan.huyen MINE " + code);
        town.itIs("2011-07-15T09:30");
        granted(pauses.supplemented(held(), true));
        assertThat(errand.open(code).times().dueAt()).isEqualTo(at("2011-07-26T15:30"));
        assertThat(everywhere()).containsExactly("tuan.huyen MINE " + code);
        holds();
    }

    @Test
    void nobodyAcceptsWhatStandsStillBetweenTwoAgencies() {
        errand.goes(code, "tuan.huyen submit");
        paused("2011-07-04T07:30");
        var offer = errand.offer(code);
        assertThat(reasons(handovers.accept(offer, town.officer("lan.malam"))))
                .containsExactly("dossier.not-now.PAUSED");
        assertThat(reasons(handovers.takeBack(offer, "Thiếu giấy", town.officer("tuan.huyen"))))
                .containsExactly("dossier.not-now.PAUSED");
        resumed("2011-07-05T07:30");
        assertThat(errand.open(code).times().dueAt())
                .isEqualTo(dossiers.get(code).times().due());
        granted(handovers.accept(offer, town.officer("lan.malam")));
        holds();
    }

    @Test
    void whatItsCitizenHasTakenBackIsInNobodysList() {
        errand.goes(code, "tuan.huyen submit");
        var offer = errand.offer(code);
        granted(stops.withdraw(asked(), town.officer("lan.malam")));
        assertThat(everywhere()).isEmpty();
        assertThat(errand.trail(code).getLast().end())
                .isNotNull()
                .extracting(StepTime.End::outcome)
                .isEqualTo("WITHDRAWN");
        assertThat(folded.holders(code)).isEmpty();
        assertThat(new WorkBrowser(web, "lan.malam").get("/dossiers/" + code))
                .bodyText()
                .contains("Hồ sơ đã được rút hoặc dừng giải quyết lúc", "vì người dân rút hồ sơ");
        assertThatThrownBy(() -> handovers.accept(offer, town.officer("lan.malam")))
                .isInstanceOfSatisfying(
                        Stale.class, it -> assertThat(it.reason().key()).isEqualTo("interlink.answered.WITHDRAWN"));
        holds();
    }

    /** The land law of 2011 lets nobody go on after a stop. */
    @Test
    void whatIsStoppedForGoodIsInNobodysList() {
        paused("2011-07-04T07:30");
        granted(stops.stop(asked(), Stops.Ground.DISPUTE, town.officer("vinh.huyen")));
        assertThat(everywhere()).isEmpty();
        holds();
    }

    @Test
    void everyActOnTheClockStaysInTheBudget() {
        assertThat(Recorded.statements(dataSource, () -> paused("2011-07-04T07:30")))
                .hasSizeLessThanOrEqualTo(9 + 3);
        assertThat(Recorded.statements(dataSource, () -> resumed("2011-07-05T07:30")))
                .hasSizeLessThanOrEqualTo(9 + 3);
    }

    private void paused(String moment) {
        town.itIs(moment);
        granted(pauses.pause(asked(), LegalGround.Kind.EXPERTISE, town.officer("tuan.huyen")));
    }

    private void resumed(String moment) {
        town.itIs(moment);
        granted(pauses.resume(asked(), town.officer("tuan.huyen")));
    }

    private Held held() {
        var held = desk.holdAtDesk(asked(), "SUPPLEMENT_ISSUE", town.officer("lan.malam"));
        if (held instanceof Granted<Held>(var it)) return it;
        throw new AssertionError(held);
    }

    private Asked asked() {
        return new Asked(code, dossiers.get(code).version(), "Theo công văn của cơ quan có thẩm quyền");
    }

    private List<String> everywhere() {
        var lines = new ArrayList<String>();
        for (var who : List.of("hoa.malam", "lan.malam", "tuan.huyen", "son.huyen", "mai.huyen"))
            lists.of(town.officer(who)).stream().distinct().forEach(line -> lines.add(who + " " + line));
        return lines;
    }

    private void holds() {
        folded.isWhatTheFactsFoldTo(code);
        assertThat(check.violations()).isEmpty();
    }

    private static void granted(Decision<?> decision) {
        assertThat(decision).isInstanceOf(Granted.class);
    }

    private static List<String> reasons(Decision<?> decision) {
        return ((Refused<?>) decision).reasons().stream().map(it -> it.key()).toList();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(LegalClock.ZONE).toInstant();
    }
}
