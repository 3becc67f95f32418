package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;

class TimeLimitTest {

    @ParameterizedTest(name = "{0} {1} is refused: {2}")
    @CsvSource({
        "0, WORKING_DAY, calendar.limit.not-positive",
        "-3, WORKING_DAY, calendar.limit.not-positive",
        "2500.01, WORKING_DAY, calendar.limit.too-long",
        "20001, WORKING_HOUR, calendar.limit.too-long",
        "3654, CALENDAR_DAY, calendar.limit.too-long",
        "121, MONTH, calendar.limit.too-long",
        "1e999999, MONTH, calendar.limit.too-long",
        "1.5, CALENDAR_DAY, calendar.limit.not-whole",
        "0.5, MONTH, calendar.limit.not-whole",
    })
    void whatNoLawKnowsIsRefusedWithItsReason(BigDecimal value, LimitUnit unit, String key) {
        assertThat(TimeLimit.of(value, unit))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.reasons().toString()).contains(key, "limit"));
        assertThatThrownBy(() -> new TimeLimit(value, unit)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0.25, WORKING_DAY", "2500, WORKING_DAY", "3653, CALENDAR_DAY", "120, MONTH", "0.001, WORKING_HOUR"})
    void whatTheLawUsesIsGranted(BigDecimal value, LimitUnit unit) {
        assertThat(TimeLimit.of(value, unit)).isInstanceOf(Granted.class);
    }

    @Test
    void theSameDayNeedsNoValueAndEqualLimitsAreEqual() {
        assertThat(new TimeLimit(BigDecimal.ZERO, LimitUnit.SAME_DAY)).isEqualTo(TimeLimit.sameDay());
        assertThat(new TimeLimit(new BigDecimal("3.00"), LimitUnit.WORKING_DAY)).isEqualTo(TimeLimit.workingDays(3));
        assertThat(TimeLimit.workingDays(10).value()).hasToString("10");
    }

    @Test
    void aBegunMinuteCountsAsOne() {
        assertThat(TimeLimit.minutes(new BigDecimal("0.333"), 480)).isEqualTo(160);
        assertThat(TimeLimit.minutes(new BigDecimal("0.0001"), 60)).isEqualTo(1);
    }
}
