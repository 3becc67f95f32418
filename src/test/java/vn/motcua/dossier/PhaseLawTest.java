package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** one-stop.md §2.5, written down once more as sentences: which act leads from which status to which. */
class PhaseLawTest {

    private static final Instant NOON = Instant.parse("2011-07-01T05:00:00Z");
    private static final Phase.Resolved RESOLVED = new Phase.Resolved(NOON, Outcome.REFUSED, null);

    private static final Map<PhaseName, Phase> PHASES = new EnumMap<>(Map.of(
            PhaseName.IN_PROCESS, new Phase.InProcess(),
            PhaseName.AWAITING_SUPPLEMENT, new Phase.AwaitingSupplement(NOON, 1),
            PhaseName.OBLIGATION, new Phase.Obligation(NOON, true),
            PhaseName.PAUSED, new Phase.Paused(NOON, "POSTING"),
            PhaseName.STOPPED, new Phase.Stopped(NOON, "DISPUTE"),
            PhaseName.WITHDRAWN, new Phase.Withdrawn(NOON),
            PhaseName.RESOLVED, RESOLVED,
            PhaseName.RETURNED, new Phase.Returned(RESOLVED, NOON)));

    /** Everything that is not in this table is refused. */
    private static final Set<String> ALLOWED = Set.of(
            "IN_PROCESS REPLACE",
            "AWAITING_SUPPLEMENT REPLACE",
            "OBLIGATION REPLACE",
            "PAUSED REPLACE",
            "STOPPED REPLACE",
            "RESOLVED REPLACE",
            "IN_PROCESS PASS_ON",
            "IN_PROCESS CORRECT",
            "AWAITING_SUPPLEMENT CORRECT",
            "OBLIGATION CORRECT",
            "PAUSED CORRECT",
            "STOPPED CORRECT",
            "RESOLVED CORRECT",
            "IN_PROCESS ASK_SUPPLEMENT",
            "IN_PROCESS OBLIGE",
            "IN_PROCESS PAUSE",
            "IN_PROCESS STOP",
            "IN_PROCESS WITHDRAW",
            "IN_PROCESS REAPPOINT",
            "IN_PROCESS RESOLVE",
            "AWAITING_SUPPLEMENT SUPPLEMENT",
            "AWAITING_SUPPLEMENT STOP",
            "AWAITING_SUPPLEMENT WITHDRAW",
            "OBLIGATION DISCHARGE",
            "OBLIGATION STOP",
            "OBLIGATION WITHDRAW",
            "PAUSED RESUME",
            "PAUSED STOP",
            "PAUSED WITHDRAW",
            "STOPPED GO_ON",
            "RESOLVED HAND_OUT",
            "RESOLVED REOPEN",
            "RETURNED REOPEN");

    static Stream<Arguments> allPairs() {
        return Stream.of(PhaseName.values())
                .flatMap(state -> Stream.of(Verb.values()).map(verb -> Arguments.of(state, verb)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("allPairs")
    void theTableAllowsAndTheRestIsRefusedWithItsReason(PhaseName state, Verb verb) {
        var dossier = SampleDossiers.received(NOON);
        var refusal = PhaseLaw.refusal(dossier.code(), state, verb);
        assertThat(refusal.isEmpty()).isEqualTo(ALLOWED.contains(state + " " + verb));
        refusal.ifPresent(it -> {
            var ofTheState = verb == Verb.HAND_OUT ? "dossier.return." : "dossier.not-now." + state;
            assertThat(it.key()).startsWith(ofTheState);
            assertThat(it.args()).containsExactly(dossier.code().value());
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("allPairs")
    void whatIsNumberedIsNoLongerAskedForPausedStoppedOrTakenBack(PhaseName state, Verb verb) {
        var code = SampleDossiers.received(NOON).code();
        var refusal = PhaseLaw.refusal(code, state, new WorkSoFar("1/GPXD", false, null), verb);
        var ends = Set.of(Verb.ASK_SUPPLEMENT, Verb.PAUSE, Verb.STOP, Verb.WITHDRAW);
        assertThat(refusal.isEmpty()).isEqualTo(ALLOWED.contains(state + " " + verb) && !ends.contains(verb));
        if (ALLOWED.contains(state + " " + verb))
            refusal.ifPresent(it -> assertThat(it.args()).containsExactly(code.value(), "1/GPXD"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("allPairs")
    void whatStandsStillForAPostingRunsOnWithItsEndAlone(PhaseName state, Verb verb) {
        var code = SampleDossiers.received(NOON).code();
        var refusal = PhaseLaw.refusal(code, state, new WorkSoFar(null, false, "Niêm yết công khai"), verb);
        assertThat(refusal.isEmpty()).isEqualTo(ALLOWED.contains(state + " " + verb) && verb != Verb.RESUME);
    }

    @Test
    void everyPhaseHasItsStatusAndComesBackFromItsRow() {
        var statuses = PHASES.values().stream()
                .map(it -> SampleDossiers.received(NOON).moved(it).status().number())
                .toList();
        assertThat(statuses).containsExactly(2, 5, 6, 2, 8, 7, 9, 10);
        assertThat(PHASES.values())
                .allSatisfy(it -> assertThat(PhaseRow.of(it).phase()).isEqualTo(it));
    }

    @Test
    void theClockStandsStillExactlyWhileTheLawSaysSo() {
        var still = PHASES.entrySet().stream()
                .filter(it -> it.getValue().standsStill())
                .map(Map.Entry::getKey)
                .toList();
        assertThat(still)
                .isEqualTo(List.of(
                        PhaseName.AWAITING_SUPPLEMENT,
                        PhaseName.OBLIGATION,
                        PhaseName.PAUSED,
                        PhaseName.STOPPED,
                        PhaseName.WITHDRAWN));
        assertThat(new Phase.Obligation(NOON, false).standsStill()).isFalse();
    }
}
