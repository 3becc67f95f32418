package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.motcua.interlink.Handovers;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Duty;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Stale;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** Lan and Minh share Ma Lâm's desk; Hoa heads it. */
@RoomTest
@Import({Errand.class, Offers.class})
class TwoOfficersTest {

    @Autowired
    Town town;

    @Autowired
    Errand errand;

    @Autowired
    Routes routes;

    @Autowired
    Handovers handovers;

    @Autowired
    WorklistCheck check;

    @Test
    void theSecondClerkIsToldWhoHoldsItAndSinceWhen() {
        var code = errand.brought("H7");
        routes.claim(errand.step(code), town.officer("lan.malam"));
        var no = reason(routes.claim(errand.step(code), town.officer("minh.malam")));
        assertThat(no.key()).isEqualTo("route.step.held");
        assertThat(no.args()).containsExactly("Nguyễn Thị Lan", "07:30 01/07/2011");
    }

    @Test
    void theSecondClerkIsToldWhatTheFirstHasDone() {
        var code = errand.brought("H7");
        var seen = errand.open(code);
        errand.goes(code, "lan.malam pass-on");
        assertThatThrownBy(() -> routes.complete(
                        new StepId(seen.id()), seen.version(), "pass-on", null, town.officer("minh.malam")))
                .isInstanceOfSatisfying(Stale.class, stale -> {
                    assertThat(stale.reason().key()).isEqualTo("route.step.ended");
                    assertThat(stale.reason().args()).contains("Nguyễn Thị Lan");
                });
    }

    @Test
    void aPageShownBeforeAClaimIsStale() {
        var code = errand.brought("H7");
        var seen = errand.open(code);
        routes.claim(errand.step(code), town.officer("lan.malam"));
        assertThatThrownBy(() -> routes.complete(
                        new StepId(seen.id()), seen.version(), "pass-on", null, town.officer("minh.malam")))
                .isInstanceOf(Stale.class);
    }

    @Test
    void anotherAgencysStepIsNotThere() {
        var step = errand.step(errand.brought("H7"));
        assertThatThrownBy(() -> routes.claim(step, town.officer("mai.huyen"))).isInstanceOf(NotFound.class);
    }

    @Test
    void aPostThatSeesNoWorkOpensNeitherStepsNorOffersOfItsAgency() {
        var code = errand.brought("H7");
        assertThatThrownBy(() -> routes.claim(errand.step(code), clerkElsewhereAndAdministratorHere()))
                .isInstanceOf(NotFound.class);
        errand.goes(code, "lan.malam pass-on", "thao.malam submit");
        assertThatThrownBy(() ->
                        handovers.takeBack(errand.offer(code), "Thiếu giấy", clerkElsewhereAndAdministratorHere()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aStepOfAnotherPostIsRefused() {
        var step = errand.step(errand.brought("H7"));
        assertThat(reason(routes.claim(step, town.officer("nga.malam"))).key()).isEqualTo("route.step.not-your-post");
    }

    @Test
    void theDeskHeadGivesItToAnother() {
        var code = errand.brought("H7");
        routes.claim(errand.step(code), town.officer("lan.malam"));
        var open = errand.open(code);
        var id = new StepId(open.id());
        var lan = routes.reassign(id, open.version(), "minh.malam", "Lan nghỉ phép", town.officer("lan.malam"));
        assertThat(reason(lan).key()).isEqualTo("route.reassign.not-head");
        routes.reassign(id, open.version(), "minh.malam", "Lan nghỉ phép", town.officer("hoa.malam"));
        assertThat(errand.open(code).isHeldBy(town.officer("minh.malam"))).isTrue();
    }

    @Test
    void whatIsSentBackComesToWhoDidIt() {
        var code = errand.brought("H7");
        errand.goes(code, "minh.malam pass-on");
        var open = errand.open(code);
        routes.sendBack(new StepId(open.id()), open.version(), "Thiếu tờ khai", town.officer("thao.malam"));
        assertThat(errand.open(code).place().step()).isEqualTo("desk");
        assertThat(errand.open(code).isHeldBy(town.officer("minh.malam"))).isTrue();
        assertThat(check.violations()).isEmpty();
    }

    @Test
    void theFirstStepHasNothingBeforeIt() {
        var code = errand.brought("H7");
        var open = errand.open(code);
        var no = routes.sendBack(new StepId(open.id()), open.version(), "Thiếu", town.officer("lan.malam"));
        assertThat(reason(no).key()).isEqualTo("route.send-back.first-step");
    }

    @Test
    void aDeclinedHandOverIsTheSendersAgain() {
        var code = errand.brought("H7");
        errand.goes(code, "lan.malam pass-on", "thao.malam submit");
        var offer = errand.offer(code);
        assertThat(reason(handovers.decline(offer, " ", town.officer("mai.huyen")))
                        .key())
                .isEqualTo("interlink.reason.missing");
        handovers.decline(offer, "Sai thẩm quyền", town.officer("mai.huyen"));
        assertThat(errand.open(code).isHeldBy(town.officer("thao.malam"))).isTrue();
        assertThatThrownBy(() -> handovers.accept(offer, town.officer("long.huyen")))
                .isInstanceOf(Stale.class);
        assertThat(check.violations()).isEmpty();
    }

    @Test
    void theSenderTakesBackBeforeAnAnswer() {
        var code = errand.brought("H7");
        errand.goes(code, "lan.malam pass-on", "thao.malam submit");
        var offer = errand.offer(code);
        assertThat(reason(handovers.accept(offer, town.officer("thao.malam"))).key())
                .isEqualTo("interlink.answer.not-receiver");
        handovers.takeBack(offer, "Còn thiếu giấy", town.officer("thao.malam"));
        assertThat(errand.open(code).place().step()).isEqualTo("officer");
    }

    @Test
    void aResultSentBackAfterNumberingKeepsItsNumber() {
        var code = errand.brought("H7");
        errand.goes(code, "lan.malam pass-on", "thao.malam submit", "mai.huyen accept", "mai.huyen pass-on");
        errand.goes(code, "nhung.huyen assign", "quynh.huyen submit", "nhung.huyen agree", "vinh.huyen approve");
        errand.goes(code, "xuan.huyen number");
        handovers.decline(errand.offer(code), "Thiếu dấu", town.officer("lan.malam"));
        errand.goes(code, "xuan.huyen number", "lan.malam accept", "lan.malam receive");
        assertThat(errand.trail(code))
                .filteredOn(it -> it.end() != null && it.end().number() != null)
                .extracting(it -> it.end().number())
                .hasSize(2)
                .allMatch(it -> it.startsWith("1/"));
    }

    private static Actor clerkElsewhereAndAdministratorHere() {
        return new Actor(
                "tu",
                "Trần Văn Tư",
                List.of(
                        new Duty("HTB.02", "HTB.02/VT", "CLERK", Set.of("TASK_VIEW", "TASK_WORK", "HANDOVER_VIEW")),
                        new Duty("HTB.01", "HTB.01/VT", "SYSTEM_ADMIN", Set.of("ACCOUNT_ADMIN"))));
    }

    private static Refusal reason(Decision<?> decision) {
        return switch (decision) {
            case Refused<?>(var reasons) -> reasons.getFirst();
            case Granted<?> yes -> throw new AssertionError("granted: " + yes);
        };
    }
}
