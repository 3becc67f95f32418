package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Due moments per second on one core, over receipts of all years and limits from hours to years. */
@Tag("bench")
class DueBench {

    private static final int QUESTIONS = 4_096;
    private static final int ROUNDS = 300;
    private static final long BUDGET_PER_SECOND = 1_000_000;

    private final WorkingCalendar office = Offices.national();

    @Test
    void aMillionDueMomentsPerSecond() {
        var questions = questions();
        run(questions);
        run(questions);
        long best = 0;
        for (int attempt = 0; attempt < 3; attempt++) best = Math.max(best, run(questions));
        System.out.printf("due moments/s: %,d (budget %,d)%n", best, BUDGET_PER_SECOND);
        assertThat(best).isGreaterThanOrEqualTo(BUDGET_PER_SECOND);
    }

    @Test
    void theTimePerDueGrowsNoFasterThanTheLogarithmOfTheSpan() {
        var oneDay = List.of(DueQuestion.of(Offices.at("2011-07-01T09:00"), TimeLimit.workingHours(8)));
        var tenYears = List.of(DueQuestion.of(Offices.at("2011-07-01T09:00"), TimeLimit.workingHours(20_000)));
        run(oneDay);
        run(tenYears);
        double ratio = (double) run(oneDay) / run(tenYears);
        System.out.printf("due over ten years / over one day: %.2f times (budget 12)%n", ratio);
        assertThat(ratio).isLessThan(12);
    }

    private long run(List<DueQuestion> questions) {
        long sum = 0;
        int rounds = ROUNDS * QUESTIONS / questions.size();
        long began = System.nanoTime();
        for (int round = 0; round < rounds; round++)
            for (var question : questions) sum += office.due(question).getEpochSecond();
        long took = System.nanoTime() - began;
        assertThat(sum).isPositive();
        return (long) rounds * questions.size() * 1_000_000_000L / took;
    }

    private static List<DueQuestion> questions() {
        var random = new Random(2011);
        long first = Offices.at("2010-01-01T00:00").getEpochSecond();
        long last = Offices.at("2035-01-01T00:00").getEpochSecond();
        return random.longs(QUESTIONS, first, last)
                .mapToObj(second ->
                        new DueQuestion(Instant.ofEpochSecond(second), limit(random), cutoff(random), List.of()))
                .toList();
    }

    private static TimeLimit limit(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> TimeLimit.workingDays(1 + random.nextInt(120));
            case 1 -> TimeLimit.workingHours(1 + random.nextInt(2_000));
            default -> TimeLimit.calendarDays(1 + random.nextInt(365));
        };
    }

    private static LocalTime cutoff(Random random) {
        return random.nextBoolean() ? LocalTime.of(15, 0) : LocalTime.of(17, 0);
    }
}
