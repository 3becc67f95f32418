package vn.motcua.organisation;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;

/** The calendar that a caller asks for: of the agency named, or the national one when none is. */
@Component
class CalendarChoice {

    private final Agencies agencies;
    private final Calendars calendars;

    CalendarChoice(Agencies agencies, Calendars calendars) {
        this.agencies = agencies;
        this.calendars = calendars;
    }

    Decision<WorkingCalendar> of(@Nullable String agency) {
        if (agency == null || agency.isBlank()) return Decision.granted(calendars.national());
        return agencies.known(agency)
                .map(code -> Decision.granted(agencies.calendarOf(code)))
                .orElseGet(() -> Decision.refused(
                        Refusal.of("organisation.agency.unknown").on("agency")));
    }
}
