package vn.motcua.amendment;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.CalendarChange;
import vn.motcua.calendar.ChangedDay;
import vn.motcua.platform.Words;

/** A change of the calendar as it was entered and how far it has come. {@code agency}: whose days; none: all bodies. */
record Amendment(
        long id,
        State state,
        Announcement announcement,
        List<ChangedDay> days,
        Entry entry,
        @Nullable Look look,
        @Nullable Run run) {

    Amendment with(List<ChangedDay> its) {
        return new Amendment(id, state, announcement, its, entry, look, run);
    }

    /** What was announced; {@code document}: its number, {@code published}: its day. */
    record Announcement(
            String title,
            String document,
            LocalDate published,
            @Nullable String agency) {}

    record Entry(String by, Instant at) {}

    /** When it was looked up what it would do, and by which edition of the calendar. */
    record Look(Instant at, long edition) {}

    /**
     * Who applied it, for which agency, when by the legal clock; {@code foreseen}: how many dossiers it was to affect,
     * if anybody had looked; {@code reached}: the last dossier of the batches that are written.
     */
    record Run(
            String by,
            String agency,
            Instant at,
            @Nullable Integer foreseen,
            String reached,
            @Nullable Instant finishedAt) {}

    CalendarChange change() {
        return change(announcement, days, id);
    }

    static CalendarChange change(Announcement announced, List<ChangedDay> days, long id) {
        var basis = announced.document() + " ngày " + Words.day(announced.published());
        return new CalendarChange(announced.agency(), basis, announced.published(), id, days);
    }

    Run applied() {
        return requireNonNull(run);
    }

    boolean is(State other) {
        return state == other;
    }
}
