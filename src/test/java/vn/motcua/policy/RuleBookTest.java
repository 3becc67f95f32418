package vn.motcua.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.kernel.Mark;

/** A file with a hole in it stops the start. */
class RuleBookTest {

    @Test
    void aDayWithoutARuleIsFound() {
        assertBroken("does not follow", cutoff(null, "2010-01-01", "2018-06-20"), cutoff(null, "2018-06-21", null));
    }

    @Test
    void aDayWithTwoRulesIsFound() {
        assertBroken("does not follow", cutoff(null, "2010-01-01", "2018-06-22"), cutoff(null, "2018-06-21", null));
    }

    @Test
    void aRuleThatBeginsTooLateOrEndsIsFound() {
        assertBroken("does not begin", cutoff(null, "2010-01-02", null));
        assertBroken("nothing follows", cutoff(null, "2010-01-01", "2026-12-31"));
        assertBroken("does not begin", cutoff("S1", "2010-01-01", null));
    }

    @Test
    void aHoleAmongTheRulesOfOneProcedureIsFound() {
        assertBroken(
                "does not follow",
                cutoff(null, "2010-01-01", null),
                cutoff("S1", "2025-07-01", "2025-12-01"),
                cutoff("S1", "2026-01-01", null));
    }

    @Test
    void aProcedureMayHaveNoCutOffHourAtAll() {
        var book = book(cutoff(null, "2010-01-01", null), rule("S1", "2025-07-01", null, "NONE"));
        var merger = LocalDate.of(2025, 7, 1);
        assertThat(new Policy(book, merger, "S1").time(PolicyKey.TRANSFER_CUTOFF))
                .isNull();
        assertThat(new Policy(book, merger, "S3").time(PolicyKey.TRANSFER_CUTOFF))
                .hasHour(15);
    }

    @ParameterizedTest
    @CsvSource({
        "SUPPLEMENT_MAX, once",
        "SUPPLEMENT_MAX, -1",
        "SUPPLEMENT_OVER, UNLIMITED",
        "TRANSFER_CUTOFF, 25:00",
        "TRANSFER_CUTOFF, 15:00:30",
        "SUPPLEMENT_CLOCK, restart"
    })
    void aValueThatIsNoneOfItsKindIsFound(PolicyKey key, String value) {
        assertThatThrownBy(() -> new PolicyRule(key, null, RuleBook.FIRST_DAY, null, value, "Luật", Mark.MEMORY))
                .hasMessage(key + " is never " + value);
    }

    @Test
    void aRuleEndsAfterItBegins() {
        assertThatThrownBy(() -> cutoff(null, "2018-06-21", "2018-06-21")).hasMessageContaining("ends before");
    }

    @Test
    void aCountIsNoTimeAndAWordTheKeyDoesNotKnowIsABug() {
        var policy = new Policy(new RuleBook(RuleFiles.read()), LocalDate.of(2018, 6, 21), "S1");
        assertThatThrownBy(() -> policy.time(PolicyKey.SUPPLEMENT_MAX)).hasMessage("SUPPLEMENT_MAX is no TIME");
        assertThatThrownBy(() -> policy.count(PolicyKey.SUPPLEMENT_OVER)).hasMessage("SUPPLEMENT_OVER is no COUNT");
        assertThatThrownBy(() -> policy.says(PolicyKey.SUPPLEMENT_OVER, "RESTART"))
                .hasMessage("SUPPLEMENT_OVER is never RESTART");
    }

    private static void assertBroken(String why, PolicyRule... cutoffs) {
        assertThatThrownBy(() -> book(cutoffs)).hasMessageContaining(why);
    }

    /** The rules of the file, but for the cut-off hour those given. */
    private static RuleBook book(PolicyRule... cutoffs) {
        var rules = new ArrayList<>(List.of(cutoffs));
        RuleFiles.read().stream()
                .filter(it -> it.key() != PolicyKey.TRANSFER_CUTOFF)
                .forEach(rules::add);
        return new RuleBook(rules);
    }

    private static PolicyRule cutoff(@Nullable String procedure, String from, @Nullable String to) {
        return rule(procedure, from, to, "15:00");
    }

    private static PolicyRule rule(@Nullable String procedure, String from, @Nullable String to, String value) {
        var end = to == null ? null : LocalDate.parse(to);
        return new PolicyRule(
                PolicyKey.TRANSFER_CUTOFF, procedure, LocalDate.parse(from), end, value, "Nghị định", Mark.MEMORY);
    }
}
