package vn.motcua.calendar;

import org.springframework.stereotype.Service;

/** Calendars by key; the national default is 07:30–11:30 and 13:30–17:30, Monday to Friday. */
@Service
public class Calendars {

    public WorkingCalendar national() {
        throw new UnsupportedOperationException();
    }

    /** The calendar of that key ("national", "pilot", …). An unknown key is a bug in the data and throws. */
    public WorkingCalendar of(String key) {
        throw new UnsupportedOperationException();
    }
}
