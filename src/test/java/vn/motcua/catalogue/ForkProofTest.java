package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.catalogue.LegTemplate.Branch;
import vn.motcua.catalogue.StepOutcome.End;

/** A route on which agencies work at the same time is proven like any other: no step waits for what cannot end. */
class ForkProofTest {

    private final ProcedureVersion birth = seed("H2");
    private final ProcedureVersion death = seed("H4");

    @Test
    void aLegThatCannotEndIsToldAsTheStepThatWaitsForEver() {
        var stuck = RouteProofTest.change(
                birth,
                "card-number",
                it -> it.with(List.of(new StepOutcome("back", "Trả lại", "card-check", null, true))));
        var lost = RouteProofTest.change(
                stuck,
                "card-refusal-number",
                it -> it.with(List.of(new StepOutcome("back", "Trả lại", "card-check", null, true))));
        assertFlaw(lost, "join-starves", "Chờ kết quả của các cơ quan đã chọn");
        assertFlaw(lost, "join-starves", "Chuyển hồ sơ → Đăng ký khai sinh");
    }

    @Test
    void whatAllLegsNeedIsTheLongestOfThem() {
        var graph = new RouteGraph(death.route());
        var hours = 8 + 100 + 20 + 12 + 4;
        assertThat(RouteGraph.counted(graph.longest(_ -> true)))
                .isEqualTo(WorkingTime.ofHours(hours).minutes());
        assertThat(graph.longest(_ -> true)).extracting(StepTemplate::leg).containsSubsequence("commune", "merit");
    }

    @Test
    void aPartThatNeedsMoreThanItsLimitIsTold() {
        var slow = RouteProofTest.change(birth, "police-check", it -> budget(it, 11));
        assertFlaw(slow, "too-long", "1500");
    }

    @Test
    void aLegOfAChainThatNeedsMoreThanItsOwnLimitIsTold() {
        var chain = RouteProofTest.change(seed("B16"), "security-check", it -> budget(it, 21));
        assertFlaw(chain, "too-long", "1980");
    }

    @Test
    void aWaitingStepWithoutLegsIsTold() {
        var alone = RouteProofTest.steps(
                keeping(birth, it -> it.branch() == null),
                birth.route().steps().stream()
                        .filter(it -> it.leg().equals("commune"))
                        .toList());
        assertFlaw(alone, "join-nothing", "Chờ kết quả");
    }

    @Test
    void silenceNeedsALimitAndALeadMustAlwaysBeThere() {
        var silent = each(birth, it -> joined(it, JoinRule.SILENCE, null));
        assertFlaw(silent, "silence-without-limit", "Công an xã, phường: thường trú");
        var led = each(birth, it -> joined(it, JoinRule.LEAD, it.limit()));
        assertFlaw(led, "join-without-lead", "Chờ kết quả");
    }

    @Test
    void aLegBesideOthersEndsByItself() {
        var leaving = RouteProofTest.change(
                birth,
                "card-number",
                it -> it.with(List.of(new StepOutcome("number", "Cấp số", "returned", null, true))));
        assertThat(RouteProof.flaws(leaving, new FilePlaces())).isNotEmpty();
    }

    @Test
    void anAnswerOfALegWithoutANumberIsTold() {
        var unnumbered = RouteProofTest.change(
                birth,
                "card-sign",
                it -> it.with(List.of(new StepOutcome("approve", "Ký duyệt", null, End.GRANTED, false))));
        assertFlaw(unnumbered, "unnumbered", "duyệt cấp thẻ bảo hiểm y tế");
    }

    /** It would be said, and what the legs have answered would hold all the same. */
    @Test
    void anEndThatItsResultsWouldOverruleIsTold() {
        for (var end : List.of(End.GRANTED, End.PARTLY)) {
            var said = RouteProofTest.change(
                    birth,
                    "returned",
                    it -> it.with(List.of(new StepOutcome("receive", "Đã nhận các kết quả", null, end, false))));
            assertFlaw(said, "end-over-results", "Đã nhận các kết quả");
        }
    }

    @Test
    void theVariantOfABundleNamesItsPartsInOrderAndIsDueWithTheLongest() {
        var variant = Bundle.variant(death, List.of("merit", "residence"));
        assertThat(variant).isEqualTo("death+residence+merit");
        assertThat(death.limitFor(variant)).isEqualTo(TimeLimit.workingDays(18));
        assertThat(death.variant(variant).orElseThrow().name()).startsWith("Đăng ký khai tử; Xóa đăng ký thường trú");
        assertThat(death.variant("death")).isEmpty();
        assertThat(death.variant("death+insurance+merit"))
                .as("of funeral allowances one is granted")
                .isEmpty();
        assertThat(Bundle.widest(death)).isEqualTo("death+residence+burial");
        assertThat(death.variant("residence+death")).isEmpty();
        assertThat(death.variant(Bundle.variant(death, List.of("no-such-part"))))
                .isEmpty();
    }

    private static LegTemplate joined(LegTemplate it, JoinRule rule, TimeLimit limit) {
        var before = it.branch();
        var branch = before == null ? null : new Branch(before.join(), rule, false, before.part(), false);
        return new LegTemplate(
                it.key(), it.name(), it.agency(), branch, before == null ? it.limit() : limit, it.result());
    }

    private static ProcedureVersion keeping(ProcedureVersion it, Predicate<LegTemplate> kept) {
        return legs(it, it.route().legs().stream().filter(kept).toList());
    }

    private static ProcedureVersion each(ProcedureVersion it, UnaryOperator<LegTemplate> how) {
        return legs(it, it.route().legs().stream().map(how).toList());
    }

    private static ProcedureVersion legs(ProcedureVersion it, List<LegTemplate> legs) {
        var route = new RouteTemplate(legs, it.route().steps(), it.route().mark());
        return new ProcedureVersion(
                it.id(),
                it.family(),
                it.code(),
                it.name(),
                it.field(),
                it.validity(),
                it.terms(),
                it.contents(),
                route);
    }

    private static StepTemplate budget(StepTemplate it, long hours) {
        return new StepTemplate(
                it.key(),
                it.name(),
                it.leg(),
                it.unit(),
                it.role(),
                WorkingTime.ofHours(hours),
                it.counts(),
                it.kind(),
                it.outcomes());
    }

    private static ProcedureVersion seed(String family) {
        return RouteProofTest.SEEDS.stream()
                .filter(it -> it.family().equals(family))
                .findFirst()
                .orElseThrow();
    }

    private static void assertFlaw(ProcedureVersion broken, String key, String inItsStory) {
        assertThat(RouteProof.flaws(broken, new FilePlaces()))
                .filteredOn(flaw -> flaw.key().equals("catalogue.proof." + key))
                .anySatisfy(flaw -> assertThat(flaw.args().toString()).contains(inItsStory));
    }
}
