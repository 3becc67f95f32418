package vn.motcua.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Days off and swaps announced after dates were promised: for all state bodies, or for one {@code agency}, with the
 * document they rest on and its day. {@code number}: under which it was entered.
 */
public record CalendarChange(
        @Nullable String agency, String basis, LocalDate published, long number, List<ChangedDay> days) {

    private static final String SOURCE = "thay đổi lịch số ";

    // Whoever enters it has the document in hand.
    private static final String MARK = "VERIFIED";

    public CalendarChange {
        days = List.copyOf(days);
    }

    /** Whether it changes the days of that agency. */
    public boolean binds(String who) {
        return agency == null || agency.equals(who);
    }

    /** The earliest day that changes. */
    public LocalDate first() {
        return dates().min(Comparator.naturalOrder()).orElseThrow();
    }

    public LocalDate last() {
        return dates().max(Comparator.naturalOrder()).orElseThrow();
    }

    Stream<LocalDate> dates() {
        return days.stream().flatMap(day -> Stream.of(day.off(), day.worked())).filter(Objects::nonNull);
    }

    List<DayOffRow> daysOff() {
        return days.stream()
                .map(it -> new DayOffRow(
                        it.off(), kind(it), it.name(), basis, null, agency, MARK, SOURCE + number, number))
                .toList();
    }

    List<MakeUpDayRow> makeUpDays() {
        return days.stream().flatMap(this::makeUpDay).toList();
    }

    private Stream<MakeUpDayRow> makeUpDay(ChangedDay it) {
        return it.worked() == null
                ? Stream.empty()
                : Stream.of(new MakeUpDayRow(
                        it.worked(), it.off(), basis, published, null, agency, MARK, SOURCE + number, number));
    }

    private String kind(ChangedDay it) {
        if (agency != null) return DayOff.Kind.LOCAL.name();
        return (it.worked() == null ? DayOff.Kind.STATUTORY : DayOff.Kind.SWAPPED).name();
    }
}
