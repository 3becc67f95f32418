package vn.motcua.calendar;

import java.time.LocalDate;

/**
 * A day on which state bodies do not work, with its name and basis as a citizen may read them; {@code late}: announced
 * after dates had been promised.
 */
public record DayOff(LocalDate date, Kind kind, String name, String basis, boolean late) {

    DayOff(LocalDate date, Kind kind, String name, String basis) {
        this(date, kind, name, basis, false);
    }

    /** Its name; a day that moved a date somebody had been given also says on which document it rests. */
    String told() {
        return late ? name + " (" + basis + ")" : name;
    }

    /**
     * STATUTORY: a holiday of the labour code. COMPENSATORY: the working day after, for a holiday on a weekly rest day.
     * SWAPPED: a working day exchanged against a weekend. LOCAL: only in agencies of one calendar.
     */
    public enum Kind {
        STATUTORY,
        COMPENSATORY,
        SWAPPED,
        LOCAL
    }
}
