package vn.motcua.slips;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.route.StepTime;

/** Form 06 counts how often a dossier goes from hand to hand, not how many steps one hand makes of it. */
class ControlRowsTest {

    private static final Instant MORNING = Instant.parse("2011-07-01T00:30:00Z");
    private static final Instant DUE = Instant.parse("2011-07-06T10:30:00Z");

    @Test
    void fromTheDeskToAnOfficerIsAHandOver() {
        assertThat(rows(done("MC", "lan"), done("VHXH", "hanh"))).containsExactly("MC lan → VHXH hanh");
    }

    @Test
    void whoStoodInForSomebodySaysForWhom() {
        var deputy = step("MC", "minh", "PROCESS", "submit", "lan");
        assertThat(rows(deputy, open("VHXH", "hanh"))).containsExactly("MC minh for lan → VHXH hanh");
    }

    @Test
    void theNextStepOfTheSameOfficerIsNone() {
        assertThat(rows(done("VHXH", "hanh"), done("VHXH", "hanh"), open("VHXH", null)))
                .isEmpty();
    }

    @Test
    void fromOneOfficerOfADivisionToAnotherIsOne() {
        assertThat(rows(done("TP", "nhung"), done("TP", "quynh"), open("LD", null)))
                .containsExactly("TP nhung → TP quynh", "TP quynh → LD ");
    }

    @Test
    void whatWentBackWithinADivisionIsOneWithItsReason() {
        assertThat(rows(step("TP", "nhung", "PROCESS", "SENT_BACK"), open("TP", null)))
                .containsExactly("TP nhung → TP ; SENT_BACK");
    }

    @Test
    void anAcceptedOfferIsOneRowToWhoAccepted() {
        assertThat(rows(done("TP", "thao"), step("TP", "mai", "HANDOVER", "ACCEPTED"), done("MC-H", "mai")))
                .containsExactly("TP thao → MC-H mai");
    }

    @Test
    void aDeclinedOfferNamesWhoDidNotWantIt() {
        assertThat(rows(done("TP", "thao"), step("TP", "mai", "HANDOVER", "DECLINED"), open("TP", "thao")))
                .containsExactly("TP thao → MC-H mai; DECLINED");
    }

    @Test
    void whatWasCalledBackReachedNobody() {
        assertThat(rows(done("TP", "thao"), step("TP", "thao", "HANDOVER", "TAKEN_BACK"), open("TP", "thao")))
                .containsExactly("TP thao → MC-H ; TAKEN_BACK");
    }

    @Test
    void whatIsStillOnTheWayNamesWhereItGoes() {
        assertThat(rows(done("TP", "thao"), step("TP", null, "HANDOVER", null))).containsExactly("TP thao → MC-H ");
    }

    /** Due at 17:30 on 06/07/2011. */
    @ParameterizedTest
    @CsvSource({
        "2011-07-05T16:59:59Z, FINISHED_EARLY",
        "2011-07-05T17:00:00Z, FINISHED_ON_TIME",
        "2011-07-06T10:30:00Z, FINISHED_ON_TIME",
        "2011-07-06T10:30:01Z, FINISHED_LATE"
    })
    void aDayBeforeIsEarlyTheDayItselfInTimeAndAfterTheHourLate(Instant endedAt, String state) {
        assertThat(ControlRows.result(DUE, endedAt))
                .isEqualTo(new ControlRow.Result("slips.control." + state, "17:30 06/07/2011"));
    }

    private static List<String> rows(StepTime... steps) {
        return ControlRows.of(List.of(steps), List.of(), Map.of(1, List.of("MC-H")), new Plain()).stream()
                .map(it -> side(it.from()) + " → " + side(it.to()) + (it.note().isEmpty() ? "" : "; " + it.note()))
                .toList();
    }

    private static String side(ControlRow.Side side) {
        return side.unit() + " " + side.person();
    }

    private static StepTime done(String unit, String holder) {
        return step(unit, holder, "PROCESS", "submit");
    }

    private static StepTime open(String unit, @Nullable String holder) {
        return step(unit, holder, "PROCESS", null);
    }

    private static StepTime step(String unit, @Nullable String holder, String kind, @Nullable String outcome) {
        return step(unit, holder, kind, outcome, null);
    }

    private static StepTime step(
            String unit, @Nullable String holder, String kind, @Nullable String outcome, @Nullable String insteadOf) {
        return new StepTime(
                1,
                1,
                "officer",
                "Thụ lý",
                kind,
                new StepTime.Post("HTB.01", unit, "OFFICER", holder),
                new StepTime.Span(MORNING, DUE, outcome == null ? null : MORNING),
                outcome == null
                        ? null
                        : new StepTime.End(outcome, outcome, null, 0, null, new StepTime.Ender(insteadOf, null)));
    }

    private static final class Plain implements ControlRows.Names {

        private static final List<String> USUAL = List.of("submit", "ACCEPTED");

        @Override
        public String unit(String unit) {
            return unit;
        }

        @Override
        public String officer(String username, @Nullable String insteadOf) {
            return insteadOf == null ? username : username + " for " + insteadOf;
        }

        @Override
        public String reason(StepTime step) {
            var end = step.end();
            return end == null || USUAL.contains(end.outcome()) ? "" : end.outcome();
        }
    }
}
