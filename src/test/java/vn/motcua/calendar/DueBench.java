package vn.motcua.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.town.Ratios;

/** Due moments per second on one core, over receipts of all years and limits from hours to years. */
@Tag("bench")
class DueBench {

    private static final int QUESTIONS = 4_096;
    private static final int ROUNDS = 300;
    private static final int LEDGERS = 2_000;
    private static final long BUDGET_PER_SECOND = 1_000_000;

    /** Twenty thousand hours instead of eight: a logarithm grows by less than that. */
    private static final int TEN_YEARS_MAX = 12;

    @RegisterExtension
    final Ratios ratios = new Ratios(DueBench.class);

    private final WorkingCalendar office = Offices.national();

    @Test
    void aMillionDueMomentsPerSecond() {
        var questions = questions();
        run(questions);
        run(questions);
        double fastest = run(questions);
        for (int attempt = 1; attempt < 3; attempt++) fastest = Math.min(fastest, run(questions));
        ratios.atLeast(1, "due moments of one core / a million", 1e9 / fastest, BUDGET_PER_SECOND, "1/s");
    }

    @Test
    void theTimePerDueGrowsNoFasterThanTheLogarithmOfTheSpan() {
        var oneDay = List.of(DueQuestion.of(Offices.at("2011-07-01T09:00"), TimeLimit.workingHours(8)));
        var tenYears = List.of(DueQuestion.of(Offices.at("2011-07-01T09:00"), TimeLimit.workingHours(20_000)));
        run(oneDay);
        run(tenYears);
        ratios.atMost(TEN_YEARS_MAX, "a due moment in ten years / in a day", run(tenYears), run(oneDay), "ns");
    }

    @Test
    void theLedgerOfTwoYearsInLessThanAMillisecond() {
        var twoYears = new DueQuestion(
                Offices.at("2010-07-01T09:00"),
                TimeLimit.workingDays(480),
                null,
                stretches(Offices.at("2010-08-02T09:00")));
        for (int warmUp = 0; warmUp < LEDGERS; warmUp++) explained(twoYears);
        long began = System.nanoTime();
        for (int time = 0; time < LEDGERS; time++) explained(twoYears);
        double micros = (System.nanoTime() - began) / 1e3 / LEDGERS;
        ratios.atMost(1, "the ledger of two years / a millisecond", micros, 1_000, "µs");
    }

    private void explained(DueQuestion question) {
        assertThat(office.explain(question).ledger()).hasSizeGreaterThan(100);
    }

    /** A pause of a day each month. */
    private static List<ClockPause> stretches(Instant first) {
        return IntStream.range(0, 24)
                .mapToObj(month -> first.plus(Duration.ofDays(30L * month)))
                .map(from -> new ClockPause(from, from.plus(Duration.ofDays(1)), "Niêm yết"))
                .toList();
    }

    /** Nanoseconds for each. */
    private double run(List<DueQuestion> questions) {
        long sum = 0;
        int rounds = ROUNDS * QUESTIONS / questions.size();
        long began = System.nanoTime();
        for (int round = 0; round < rounds; round++)
            for (var question : questions) sum += office.due(question).getEpochSecond();
        long took = System.nanoTime() - began;
        assertThat(sum).isPositive();
        return (double) took / ((long) rounds * questions.size());
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
