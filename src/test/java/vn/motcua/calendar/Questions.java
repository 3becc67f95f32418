package vn.motcua.calendar;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Any moment of 2010–2028, any calendar, any lawful limit up to some weeks, any pauses: what the laws are tried on. */
class Questions extends DomainContextBase {

    private static final long FIRST = Offices.at("2010-01-01T00:00").getEpochSecond();
    private static final long LAST = Offices.at("2028-12-31T23:59").getEpochSecond();

    /** Three calendars of the data, and one with a short Saturday, which makes days of unequal worth. */
    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        return Arbitraries.of(Offices.national(), Offices.of("south"), Offices.of("seasonal"), withSaturdays());
    }

    @Provide
    Arbitrary<Instant> moments() {
        var anyTime = Arbitraries.longs().between(FIRST, LAST);
        var ofTet2011 = Arbitraries.longs()
                .between(
                        Offices.at("2011-01-27T00:00").getEpochSecond(),
                        Offices.at("2011-02-10T00:00").getEpochSecond());
        return Arbitraries.oneOf(anyTime, ofTet2011).map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<WorkingTime> workingTimes() {
        return Arbitraries.longs().between(0, 60 * 480).map(WorkingTime::new);
    }

    @Provide
    Arbitrary<TimeLimit> limits() {
        var quarters = Arbitraries.integers().between(1, 160).map(n -> BigDecimal.valueOf(n * 25L, 2));
        var tenths = Arbitraries.integers().between(1, 300).map(n -> BigDecimal.valueOf(n, 1));
        var wholes = Arbitraries.integers().between(1, 60).map(BigDecimal::valueOf);
        return Arbitraries.of(LimitUnit.values())
                .flatMap(unit -> (unit.isDivisible() ? Arbitraries.oneOf(quarters, tenths, wholes) : wholes)
                        .map(value -> new TimeLimit(value, unit)));
    }

    @Provide
    Arbitrary<LocalTime> cutoffs() {
        return Arbitraries.integers().between(0, 24 * 4 - 1).map(n -> LocalTime.MIN.plusMinutes(15L * n));
    }

    @Provide
    Arbitrary<DueQuestion> questions() {
        return Combinators.combine(moments(), limits(), cutoffs().injectNull(0.5))
                .flatAs((received, limit, cutoff) ->
                        pauses(received).map(pauses -> new DueQuestion(received, limit, cutoff, pauses)));
    }

    private static Arbitrary<List<ClockPause>> pauses(Instant received) {
        var minutes = Arbitraries.integers().between(-2 * 1440, 40 * 1440);
        var lengths = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 600), Arbitraries.integers().between(0, 15 * 1440));
        return Combinators.combine(minutes, lengths, Arbitraries.of("Niêm yết", "Chờ thuế"))
                .as((begin, length, reason) -> {
                    var from = received.plus(Duration.ofMinutes(begin));
                    return new ClockPause(from, from.plus(Duration.ofMinutes(length)), reason);
                })
                .list()
                .ofMaxSize(4);
    }

    static WorkingCalendar withSaturdays() {
        var data = CalendarData.ofFiles();
        var pattern = OfficeHoursRow.pattern("half", OfficeHoursTest.saturdayMornings());
        var official = IntStream.rangeClosed(2010, 2026).boxed().collect(Collectors.toSet());
        var daysOff = data.daysOff().stream().map(DayOffRow::dayOff).toList();
        return new WorkingCalendar(pattern, Holidays.of(daysOff, List.of(), official));
    }
}
