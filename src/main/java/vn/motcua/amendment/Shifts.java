package vn.motcua.amendment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.AmendedCalendars;
import vn.motcua.calendar.CalendarChanges;
import vn.motcua.dossier.CalendarShift;
import vn.motcua.dossier.Recomputing.InNameOf;

/** What the dates of an applied change are reckoned with, and in whose name they move. */
@Component
class Shifts {

    private final CalendarChanges changes;
    private volatile @Nullable Known known;

    /** Two calendars of a hundred years are not made anew for each batch. */
    private record Known(long id, long edition, AmendedCalendars calendars) {}

    Shifts(CalendarChanges changes) {
        this.changes = changes;
    }

    CalendarShift of(Amendment it) {
        return new CalendarShift(it.change(), calendars(it), it.applied().at());
    }

    static InNameOf by(Amendment it) {
        return new InNameOf(it.applied().by(), it.applied().agency());
    }

    private AmendedCalendars calendars(Amendment it) {
        var last = known;
        var edition = changes.edition();
        if (last == null || last.id() != it.id() || last.edition() != edition)
            known = last = new Known(it.id(), edition, changes.amended(it.change()));
        return last.calendars();
    }
}
