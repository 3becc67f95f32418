package vn.motcua.calendar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.May;
import vn.motcua.platform.MenuEntry;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Pages;

/** A year of a calendar for everybody: its months, its days off by name and basis, its office hours. */
@Controller
class CalendarScreen {

    private final Calendars calendars;
    private final Keepers keepers;
    private final LegalClock clock;
    private final Pages pages;

    CalendarScreen(Calendars calendars, Keepers keepers, LegalClock clock, Pages pages) {
        this.calendars = calendars;
        this.keepers = keepers;
        this.clock = clock;
        this.pages = pages;
    }

    @Bean
    static MenuEntry calendarForAll() {
        return new MenuEntry("/calendar", "calendar.menu", May.ANYONE, 30);
    }

    /** {@code of}: the key of a calendar, or the code of an agency with its own days. */
    @GetMapping("/calendar")
    @May(May.ANYONE)
    View year(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String of) {
        var key = of == null ? Calendars.NATIONAL : of;
        int shown = year == null ? clock.today().getYear() : year;
        if (!WorkingCalendar.covers(shown)) throw new NotFound();
        var calendar = calendars
                .find(key)
                .or(() -> keepers.keeper(key).map(it -> calendars.of(it.calendar(), it.agency())))
                .orElseThrow(NotFound::new);
        return pages.show("calendar/year", CalendarPage.of(calendar, key, shown, clock.today(), choices(key)));
    }

    /** The calendars, then the agencies with days of their own, and the one that was asked for. */
    private List<CalendarPage.Choice> choices(String asked) {
        var agencies = Stream.concat(calendars.agencies().stream(), Stream.of(asked))
                .distinct()
                .map(keepers::keeper)
                .flatMap(Optional::stream)
                .map(it -> new CalendarPage.Choice(it.agency(), it.name()));
        return Stream.concat(calendars.all().stream().map(CalendarPage.Choice::of), agencies)
                .toList();
    }
}
