package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.organisation.UnitKind;

class RouteProofTest {

    static final List<ProcedureVersion> SEEDS = CatalogueFiles.read();

    final ProcedureVersion benefit = seed("HTB.S1");

    static Stream<ProcedureVersion> seeds() {
        return SEEDS.stream();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everySeedIsProven(ProcedureVersion seed) {
        assertThat(RouteProof.flaws(seed, new FilePlaces())).isEmpty();
    }

    @Test
    void theMonthlyBenefitOf2011NeedsTheHoursOfItsSplitAndAPostingOfSevenDays() {
        var longest = new RouteGraph(benefit.route()).longest(_ -> true);
        assertThat(RouteGraph.counted(longest))
                .isEqualTo(WorkingTime.ofHours(4 + 80 + 16 + 56 + 8 + 4 + 4 + 40 + 8 + 8 + 4)
                        .minutes());
        assertThat(longest).extracting(StepTemplate::leg).containsSubsequence("commune", "district");
    }

    @Test
    void aStepThatNoWayLeadsToIsToldByName() {
        assertFlaw(lead("council", "pass", "chairman"), "unreachable", "Niêm yết công khai");
    }

    @Test
    void workThatCannotEndIsToldAsTheWayThere() {
        assertFlaw(change(benefit, "clerk", step -> outcomes(step, List.of())), "no-outcome", "Cấp số");
        var loop = change(
                benefit,
                "clerk",
                step -> outcomes(step, List.of(new StepOutcome("back", "Trả lại", "leader", null, true))));
        assertFlaw(loop, "no-end", "Chuyển hồ sơ → Thẩm tra");
    }

    @Test
    void aNextStepThatDoesNotExistIsToldWithItsOutcome() {
        assertFlaw(lead("desk", "pass-on", "nowhere"), "next-missing", "nowhere");
    }

    @Test
    void workIsNeverSentBackAcrossAHandOver() {
        var back = change(
                benefit,
                "specialist",
                step -> outcomes(
                        step,
                        List.of(
                                step.outcomes().getFirst(),
                                new StepOutcome("back", "Trả về xã", "officer", null, true))));
        assertFlaw(back, "sent-back-wrongly", "Trả về xã");
    }

    @Test
    void sendingBackNeedsANote() {
        var silent = change(
                benefit,
                "head",
                step -> outcomes(
                        step,
                        List.of(
                                step.outcomes().getFirst(),
                                new StepOutcome("back", "Trả lại", "specialist", null, false))));
        assertFlaw(silent, "sent-back-wrongly", "Trả lại");
    }

    @Test
    void aPostingWithoutItsPeriodIsTold() {
        var timeless = change(
                benefit,
                "posting",
                it -> new StepTemplate(
                        it.key(),
                        it.name(),
                        it.leg(),
                        it.unit(),
                        it.role(),
                        it.budget(),
                        it.counts(),
                        it.kind(),
                        it.outcomes()));
        assertFlaw(timeless, "posting-period", "Niêm yết công khai");
    }

    @Test
    void aResultThatNobodySignedIsTold() {
        assertFlaw(lead("head", "agree", "clerk"), "unsigned", "Cấp số");
    }

    @Test
    void aResultWithoutANumberIsTold() {
        assertFlaw(lead("leader", "approve", "returned"), "unnumbered", "Lãnh đạo UBND huyện ký");
    }

    @Test
    void aRouteLongerThanItsLimitIsToldWithBothSums() {
        var hurried = terms(benefit, TimeLimit.workingDays(28));
        assertFlaw(hurried, "too-long", "13920");
        assertThat(RouteProof.flaws(terms(benefit, TimeLimit.workingDays(29)), new FilePlaces()))
                .isEmpty();
    }

    @Test
    void aPlaceThatIsNobodyIsToldForTheDeskThatWouldReceive() {
        var atTheTax = change(
                benefit,
                "specialist",
                step -> new StepTemplate(
                        step.key(),
                        step.name(),
                        step.leg(),
                        UnitKind.TAX,
                        step.role(),
                        step.budget(),
                        step.counts(),
                        step.kind(),
                        step.outcomes()));
        assertFlaw(atTheTax, "nobody", "HTB.06");
    }

    @Test
    void whatAnotherAgencySendsComesToTheDesk() {
        assertFlaw(lead("chairman", "approve", "assign"), "past-the-desk", "Phân công thụ lý");
    }

    private ProcedureVersion lead(String step, String outcome, String next) {
        return change(
                benefit,
                step,
                from -> outcomes(
                        from,
                        from.outcomes().stream()
                                .map(it -> it.key().equals(outcome)
                                        ? new StepOutcome(it.key(), it.name(), next, null, it.needsNote())
                                        : it)
                                .toList()));
    }

    private static ProcedureVersion seed(String code) {
        return SEEDS.stream()
                .filter(it -> it.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static void assertFlaw(ProcedureVersion broken, String key, String inItsStory) {
        assertThat(RouteProof.flaws(broken, new FilePlaces()))
                .filteredOn(flaw -> flaw.key().equals("catalogue.proof." + key))
                .anySatisfy(flaw -> assertThat(flaw.args().toString()).contains(inItsStory));
    }

    static ProcedureVersion change(ProcedureVersion version, String key, UnaryOperator<StepTemplate> how) {
        return steps(
                version,
                version.route().steps().stream()
                        .map(step -> step.key().equals(key) ? how.apply(step) : step)
                        .toList());
    }

    static ProcedureVersion steps(ProcedureVersion it, List<StepTemplate> steps) {
        return new ProcedureVersion(
                it.id(),
                it.family(),
                it.code(),
                it.name(),
                it.field(),
                it.validity(),
                it.terms(),
                it.contents(),
                new RouteTemplate(it.route().legs(), steps, it.route().mark()));
    }

    static StepTemplate outcomes(StepTemplate it, List<StepOutcome> outcomes) {
        return it.with(outcomes);
    }

    private static ProcedureVersion terms(ProcedureVersion it, TimeLimit limit) {
        var terms = new ProcedureVersion.Terms(
                limit, it.terms().limitMark(), it.terms().cutoff(), it.terms().fee(), List.of());
        return new ProcedureVersion(
                it.id(),
                it.family(),
                it.code(),
                it.name(),
                it.field(),
                it.validity(),
                terms,
                it.contents(),
                it.route());
    }
}
