package vn.motcua.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Whatever happens to dossiers: tallies, rows and a walk through the facts come to the same, at every cut-off. */
@Tag("room")
class RandomHistoriesTest {

    private static final List<String> PERIODS = List.of(
            "2011-06",
            "2011-07",
            "2011-08",
            "2011-Q1",
            "2011-Q2",
            "2011-Q3",
            "2011-Q4",
            "2010",
            "2011",
            "2012",
            "2011-07-01..2011-08-10");
    private static final StatisticsTown TOWN = StatisticsTown.open();

    @Property(tries = 150)
    void threeReadersOfTheSameFactsCountTheSame(
            @ForAll("histories") List<History> all, @ForAll("moments") Instant now, @ForAll("moments") Instant then) {
        TOWN.transactions.executeWithoutResult(transaction -> {
            var histories = all.stream()
                    .map(it -> it.until(now))
                    .filter(it -> !it.facts().isEmpty())
                    .toList();
            learnsBitByBit(histories);
            assertThat(TOWN.again.differences(1)).isEmpty();
            assertThat(TOWN.months.differences(1)).isEmpty();
            PERIODS.forEach(key -> agree(histories, ReportPeriod.parse(key).orElseThrow(), now));
            if (then.isBefore(now))
                PERIODS.forEach(
                        key -> agreedBefore(histories, ReportPeriod.parse(key).orElseThrow(), then));
            transaction.setRollbackOnly();
        });
    }

    /** The follower meets the facts in several batches; what was known before goes and what is known now comes. */
    private static void learnsBitByBit(List<History> histories) {
        for (var it : histories) {
            var facts = it.facts();
            for (var known = 1; known <= facts.size(); known += 2) learns(it.code(), facts.subList(0, known));
            learns(it.code(), facts);
        }
    }

    private static void learns(String code, List<LifeFact> facts) {
        var known = Lives.of(code, facts);
        var before = TOWN.lives.find(List.of(code));
        TOWN.tallies.change(Tallied.change(
                before.stream(), known.stream().skip(known.size() - 1L).map(Lives.Known::life)));
        TOWN.lives.keep(LifeRow.of(known));
    }

    private static void agree(List<History> histories, ReportPeriod period, Instant now) {
        if (period.begins().isAfter(now)) return;
        var asked = new Asked(List.of("HTB.01"), period, Grouping.AGENCY, LocalDate.of(2011, 7, 1), null);
        var expected = expected(histories, period, period.cutOff(now));
        var lines = period.isOfMonths() ? TOWN.tallied.of(asked, now) : TOWN.handled.counts(asked, now);
        var tallied = lines.getOrDefault("HTB.01", Counts.NONE);
        var looked = TOWN.handled.counts(asked, now).getOrDefault("HTB.01", Counts.NONE);
        for (var measure : Measure.values()) {
            assertThat(looked.of(measure))
                    .as("%s of %s, looked at", measure, period.key())
                    .isEqualTo(expected.getOrDefault(measure, 0L));
            var listed = TOWN.rows.page(asked, new Cell("HTB.01", List.of(measure), ""), now);
            var n = expected.getOrDefault(measure, 0L);
            assertThat(tallied.of(measure))
                    .as("%s of %s, tallied", measure, period.key())
                    .isEqualTo(n);
            assertThat(listed.items())
                    .as("%s of %s, listed", measure, period.key())
                    .hasSize(n.intValue());
        }
        if (period.first().equals(period.last()) && period.isOfMonths())
            monthAgrees(TOWN.months.of(List.of("HTB.01"), period.first(), period.last()), period, expected);
        var entries =
                List.of(Measure.values()).stream().filter(it -> it.isEntry).toList();
        var standings =
                List.of(Measure.values()).stream().filter(it -> !it.isEntry).toList();
        assertThat(tallied.sum(entries)).as("3 = 7 + 11 of %s", period.key()).isEqualTo(tallied.sum(standings));
    }

    /** As it was known at some moment before: what a reader of that day would have counted. */
    private static void agreedBefore(List<History> histories, ReportPeriod period, Instant then) {
        if (!period.begins().isBefore(then)) return;
        var asked = new Asked(List.of("HTB.01"), period, Grouping.AGENCY, LocalDate.of(2011, 7, 1), then);
        var known = histories.stream()
                .map(it -> it.until(then))
                .filter(it -> !it.facts().isEmpty())
                .toList();
        var expected = expected(known, period, period.cutOff(then));
        var looked = TOWN.handled.counts(asked, then.plusSeconds(1)).getOrDefault("HTB.01", Counts.NONE);
        if (period.first().equals(period.last()) && period.isOfMonths())
            monthAgrees(TOWN.monthsThen.known(List.of("HTB.01"), period.first(), then), period, expected);
        for (var measure : Measure.values())
            assertThat(looked.of(measure))
                    .as("%s of %s, as known at %s", measure, period.key(), then)
                    .isEqualTo(expected.getOrDefault(measure, 0L));
    }

    /** A month added up for its agency says what a report of that month says. */
    private static void monthAgrees(Map<ReportMonth, Counts> months, ReportPeriod period, Map<Measure, Long> expected) {
        var month = months.getOrDefault(period.first(), Counts.NONE);
        for (var measure : MonthTable.MEASURES)
            assertThat(month.of(measure))
                    .as("%s of the month %s", measure, period.key())
                    .isEqualTo(expected.getOrDefault(measure, 0L));
    }

    private static Map<Measure, Long> expected(List<History> histories, ReportPeriod period, Instant cutOff) {
        var counts = new EnumMap<Measure, Long>(Measure.class);
        histories.forEach(it -> it.expected(period, cutOff).forEach(measure -> counts.merge(measure, 1L, Long::sum)));
        return counts;
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(
                        Instant.parse("2011-06-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("2012-03-01T00:00:00Z").getEpochSecond())
                .map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<List<History>> histories() {
        var turn = Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, 24 * 40),
                        Arbitraries.integers().between(0, 24 * 20))
                .as(History.Turn::new);
        var received = Arbitraries.longs()
                .between(
                        Instant.parse("2010-12-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("2011-09-01T00:00:00Z").getEpochSecond())
                .map(Instant::ofEpochSecond);
        var one = Combinators.combine(
                        Arbitraries.of("ONLINE", "IN_PERSON", "POST"),
                        received,
                        turn.list().ofMaxSize(7))
                .as((channel, at, turns) -> History.of("", channel, at, turns));
        return one.list().ofMinSize(1).ofMaxSize(6).map(RandomHistoriesTest::named);
    }

    private static List<History> named(List<History> histories) {
        var named = new ArrayList<History>();
        for (var it : histories) named.add(new History("HTB.01-110701-%04d".formatted(named.size() + 1), it.facts()));
        return named;
    }
}
