package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every day off and make-up day of a range of years: as announced in official years, projected from the law in the
 * others. An announced day always holds, also in a year that is not yet complete.
 */
record Holidays(Map<LocalDate, DayOff> daysOff, Map<LocalDate, MakeUpDay> makeUpDays, Set<Integer> officialYears) {

    Holidays {
        daysOff = Map.copyOf(daysOff);
        makeUpDays = Map.copyOf(makeUpDays);
        officialYears = Set.copyOf(officialYears);
    }

    static Holidays of(List<DayOff> announced, List<MakeUpDay> makeUpDays, Set<Integer> officialYears) {
        var projected = IntStream.rangeClosed(WorkingCalendar.FIRST_YEAR, WorkingCalendar.LAST_YEAR)
                .filter(year -> !officialYears.contains(year))
                .mapToObj(ProjectedHolidays::of)
                .flatMap(List::stream);
        var daysOff = Stream.concat(announced.stream(), projected)
                .collect(Collectors.toMap(DayOff::date, Function.identity(), (first, second) -> first));
        var worked = makeUpDays.stream()
                .collect(Collectors.toMap(MakeUpDay::date, Function.identity(), (first, second) -> first));
        return new Holidays(daysOff, worked, officialYears);
    }

    @Nullable
    DayOff dayOff(LocalDate date) {
        return daysOff.get(date);
    }

    @Nullable
    MakeUpDay makeUpDay(LocalDate date) {
        return makeUpDays.get(date);
    }

    boolean isProjected(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear()).anyMatch(year -> !officialYears.contains(year));
    }

    /** What binds agencies of that pattern: swaps hold only where both days of the weekend are rest. */
    Holidays bindingOn(WeeklyPattern pattern) {
        var off = daysOff.values().stream()
                .filter(day -> day.kind() != DayOff.Kind.SWAPPED || pattern.restsAtWeekends(day.date()))
                .collect(Collectors.toMap(DayOff::date, Function.identity()));
        var worked = makeUpDays.values().stream()
                .filter(day -> pattern.restsAtWeekends(day.date()))
                .collect(Collectors.toMap(MakeUpDay::date, Function.identity()));
        return new Holidays(off, worked, officialYears);
    }
}
