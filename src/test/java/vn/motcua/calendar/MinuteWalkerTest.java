package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The fast arithmetic says what walking minute by minute says, for every receipt of the official years. */
@Domain(Questions.class)
class MinuteWalkerTest {

    private static final Instant END = Offices.at("2026-06-01T00:00");

    private static final Instant END_LESS_FIVE_YEARS = Offices.at("2021-06-01T00:00");

    private final MinuteWalker slow = new MinuteWalker();
    private final WorkingCalendar fast = Offices.national();

    @Property(tries = 400)
    void withoutPausesEveryUnitAgrees(@ForAll DueQuestion question) {
        boolean months = question.limit().unit() == LimitUnit.MONTH;
        Assume.that(question.receivedAt().isBefore(months ? END_LESS_FIVE_YEARS : END));
        var plain = new DueQuestion(question.receivedAt(), question.limit(), question.cutoff(), List.of());
        assertThat(fast.due(plain)).isEqualTo(slow.due(plain));
    }

    @Property(tries = 300)
    void withPausesHoursAndWholeWorkingDaysAgree(@ForAll DueQuestion question) {
        Assume.that(question.receivedAt().isBefore(END) && isCountedInWholeWorkingTime(question.limit()));
        assertThat(fast.due(question)).isEqualTo(slow.due(question));
    }

    private static boolean isCountedInWholeWorkingTime(TimeLimit limit) {
        return switch (limit.unit()) {
            case WORKING_HOUR, SAME_DAY -> true;
            case WORKING_DAY -> limit.value().scale() == 0;
            case CALENDAR_DAY, MONTH -> false;
        };
    }
}
