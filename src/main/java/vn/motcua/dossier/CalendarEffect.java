package vn.motcua.dossier;

/** What a change of the calendar does to one open dossier; all others it leaves alone. */
public enum CalendarEffect {
    /** Its due moment moves later. */
    LATER,
    /** The same, and it is no longer late. */
    NO_LONGER_LATE,
    /** It would be due earlier; the date promised is kept. */
    KEPT,
    /** It would be late already, were the date promised not kept. */
    KEPT_FROM_LATE;

    public boolean moves() {
        return this == LATER || this == NO_LONGER_LATE;
    }
}
