package vn.motcua.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.policy.PolicyKey.DUE_SOON_DAYS;
import static vn.motcua.policy.PolicyKey.REAPPOINT_MAX;
import static vn.motcua.policy.PolicyKey.REAPPOINT_NOTICE_DAYS;
import static vn.motcua.policy.PolicyKey.SUPPLEMENT_ANSWER_DAYS;
import static vn.motcua.policy.PolicyKey.SUPPLEMENT_CLOCK;
import static vn.motcua.policy.PolicyKey.SUPPLEMENT_MAX;
import static vn.motcua.policy.PolicyKey.SUPPLEMENT_OVER;
import static vn.motcua.policy.PolicyKey.SUPPLEMENT_WITHIN_DAYS;
import static vn.motcua.policy.PolicyKey.TRANSFER_CUTOFF;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.kernel.Mark;
import vn.motcua.platform.Csv;

/** A dossier follows the law of the day it was received: S3 is an allowance, C1 and C9 are building permits. */
class RulesOfTheDayTest {

    private static final RuleBook BOOK = new RuleBook(RuleFiles.read());

    @Test
    void onTheThirteenthOfOctober2010NoLawLimitsSupplements() {
        assertThat(received("13/10/2010").count(SUPPLEMENT_MAX)).isEmpty();
        assertThat(received("13/10/2010").rule(SUPPLEMENT_MAX).basis()).contains("93/2007");
    }

    @Test
    void fromTheFourteenthOfOctober2010ADossierGoesBackTwiceAtMost() {
        assertThat(received("14/10/2010").count(SUPPLEMENT_MAX)).hasValue(2);
        assertThat(received("14/10/2010").rule(SUPPLEMENT_MAX).basis()).contains("63/2010", "Điều 20 khoản 4");
        assertThat(received("14/10/2010").says(SUPPLEMENT_OVER, "WARN")).isTrue();
        assertThat(received("20/06/2018").count(SUPPLEMENT_MAX)).hasValue(2);
    }

    @Test
    void fromTheTwentyFirstOfJune2018OnceIsAllAndTheClockStartsAgain() {
        var policy = received("21/06/2018");
        assertThat(policy.count(SUPPLEMENT_MAX)).hasValue(1);
        assertThat(policy.says(SUPPLEMENT_OVER, "REFUSE")).isTrue();
        assertThat(policy.says(SUPPLEMENT_CLOCK, "RESTART")).isTrue();
        assertThat(received("20/06/2018").says(SUPPLEMENT_CLOCK, "RESUME")).isTrue();
        assertThat(received("20/06/2018").says(SUPPLEMENT_CLOCK, "RESTART")).isFalse();
    }

    @Test
    void fromTheTwentyFirstOfJune2018ALateDossierIsReappointedOnceADayBefore() {
        assertThat(received("21/06/2018").count(REAPPOINT_MAX)).hasValue(1);
        assertThat(received("21/06/2018").count(REAPPOINT_NOTICE_DAYS)).hasValue(1);
        assertThat(received("20/06/2018").count(REAPPOINT_MAX)).isEmpty();
        assertThat(received("20/06/2018").count(REAPPOINT_NOTICE_DAYS)).hasValue(0);
    }

    @ParameterizedTest
    @CsvSource({"30/06/2025, 61/2018, 21/06/2018", "01/07/2025, 118/2025, 01/07/2025"})
    void onTheDayOfTheMergerTheNumberStaysAndItsBasisChanges(String day, String basis, String since) {
        var rule = received(day).rule(SUPPLEMENT_MAX);
        assertThat(rule.value()).isEqualTo("1");
        assertThat(rule.basis()).contains(basis);
        assertThat(rule.from()).isEqualTo(date(since));
        assertThat(rule.holds(date(day))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"13/10/2010", "14/10/2010", "20/06/2018", "21/06/2018", "30/06/2025", "01/07/2025"})
    void whatNoEraHasChanged(String day) {
        assertThat(received(day).count(SUPPLEMENT_WITHIN_DAYS)).hasValue(3);
        assertThat(received(day).count(SUPPLEMENT_ANSWER_DAYS)).hasValue(30);
        assertThat(received(day).time(TRANSFER_CUTOFF)).isEqualTo(LocalTime.of(15, 0));
        assertThat(received(day).count(DUE_SOON_DAYS)).hasValue(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20/06/2018", "21/06/2018", "30/06/2025", "01/07/2025", "01/07/2026"})
    void aBuildingPermitMayBeGuidedTwice(String day) {
        assertThat(of(day, "C1").count(SUPPLEMENT_MAX)).hasValue(2);
        assertThat(of(day, "C9").count(SUPPLEMENT_MAX)).hasValue(2);
        assertThat(of(day, "C1").rule(SUPPLEMENT_MAX).procedure()).isEqualTo("C1");
        assertThat(of(day, "C1").rule(SUPPLEMENT_CLOCK)).isEqualTo(received(day).rule(SUPPLEMENT_CLOCK));
    }

    @Test
    void aBuildingPermitIsLookedAtForSevenDaysBeforeMoreIsAskedFor() {
        assertThat(of("21/06/2018", "C1").count(SUPPLEMENT_WITHIN_DAYS)).hasValue(7);
        assertThat(of("31/12/2014", "C1").count(SUPPLEMENT_WITHIN_DAYS)).hasValue(3);
    }

    @Test
    void beforeItsOwnLawABuildingPermitFollowsTheGeneralOne() {
        assertThat(of("13/10/2010", "C1").count(SUPPLEMENT_MAX)).isEmpty();
        assertThat(of("31/12/2014", "C1").rule(SUPPLEMENT_MAX).procedure()).isNull();
    }

    @Test
    void everyDayFrom2010To2026HasOneRuleOfEachKind() {
        var days = LocalDate.of(2010, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).toList();
        for (var line : lines().toList())
            assertThat(days.stream()
                            .filter(day -> !day.isBefore(line.getFirst().from()))
                            .filter(day ->
                                    line.stream().filter(it -> it.holds(day)).count() != 1))
                    .as(line.getFirst().toString())
                    .isEmpty();
        assertThat(lines().filter(line -> line.getFirst().procedure() == null))
                .hasSize(PolicyKey.values().length)
                .allMatch(line -> line.getFirst().from().equals(days.getFirst()));
    }

    private static Stream<List<PolicyRule>> lines() {
        return RuleFiles.read().stream()
                .collect(Collectors.groupingBy(it -> it.key() + "/" + it.procedure()))
                .values()
                .stream();
    }

    @Test
    void everySpecialRuleNamesAProcedureOfTheCatalogue() {
        var families = Csv.read("catalogue/procedures.csv").stream()
                .map(it -> it.getField("family"))
                .collect(Collectors.toSet());
        assertThat(RuleFiles.read().stream().map(PolicyRule::procedure).filter(it -> it != null))
                .isNotEmpty()
                .isSubsetOf(families);
    }

    @Test
    void whatTheTextWasNotSeenForIsNotCalledVerified() {
        assertThat(received("01/07/2011").rule(SUPPLEMENT_CLOCK).mark()).isEqualTo(Mark.ILLUSTRATIVE);
        assertThat(received("21/06/2018").rule(SUPPLEMENT_CLOCK).mark()).isEqualTo(Mark.VERIFIED);
        assertThat(of("21/06/2018", "C1").rule(SUPPLEMENT_MAX).mark()).isEqualTo(Mark.MEMORY);
    }

    @Test
    void nobodyAsksForARuleBeforeTheFirst() {
        assertThatThrownBy(() -> received("31/12/2009").count(SUPPLEMENT_MAX)).hasMessageContaining("2009-12-31");
    }

    private static Policy received(String day) {
        return of(day, "S3");
    }

    private static Policy of(String day, String family) {
        return new Policy(BOOK, date(day), family);
    }

    private static LocalDate date(String day) {
        return LocalDate.parse(day, DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }
}
