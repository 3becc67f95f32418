package vn.motcua.calendar;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.LegalClock;

/** Days off and swaps that are announced late: what they would change, and their entry into the calendar. */
@Service
public class CalendarChanges {

    private final Calendars calendars;
    private final OfficeHoursTable officeHours;
    private final HolidayTable holidays;
    private final LegalClock clock;

    CalendarChanges(Calendars calendars, OfficeHoursTable officeHours, HolidayTable holidays, LegalClock clock) {
        this.calendars = calendars;
        this.officeHours = officeHours;
        this.holidays = holidays;
        this.clock = clock;
    }

    /** Why these days cannot change, for an agency that keeps the calendar of that key; empty: they can. */
    public List<Refusal> whyNot(CalendarChange change, String key) {
        return whyNot(change, key, calendars.data());
    }

    /** Another number than before: the days off have changed since, as this node knows them. */
    public long edition() {
        return calendars.edition();
    }

    /** All calendars before and after it, whether or not it has been entered. */
    public AmendedCalendars amended(CalendarChange change) {
        return AmendedCalendars.of(calendars.data(), change);
    }

    /** Until the caller's transaction ends nobody else enters days; whoever comes second waits and sees the first's. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock() {
        officeHours.lock();
    }

    /**
     * Enters the days, in the caller's transaction, checked against what stands in the tables now. Every node looks
     * each second whether there is something new, and reckons as before until then.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Decision<CalendarChange> announce(CalendarChange change, String key) {
        officeHours.lock();
        var reasons = whyNot(change, key, calendars.stored());
        if (!reasons.isEmpty()) return new Refused<>(reasons);
        change.daysOff().forEach(holidays::put);
        change.makeUpDays().forEach(holidays::put);
        holidays.raiseEdition();
        return Decision.granted(change);
    }

    private List<Refusal> whyNot(CalendarChange change, String key, CalendarData data) {
        var calendar = data.calendar(key, change.agency());
        return new ChangeLaw(calendar, clock.today(), data.lastOfficialYear()).whyNot(change);
    }
}
