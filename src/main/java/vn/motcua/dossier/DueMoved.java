package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The calendar has changed under an open dossier that {@code agency} received; it is due then, or has no due moment
 * while its clock stands still. {@code runsSince}: from when its limit runs; {@code stood}: what of that the law did
 * not count. Its steps are due by the old days.
 */
public record DueMoved(
        DossierCode code,
        String agency,
        @Nullable Instant dueAt,
        Instant runsSince,
        List<Stood> stood,
        CalendarShift shift) {

    public DueMoved {
        stood = List.copyOf(stood);
    }

    /** A stretch that is over, and the ground it stood on. */
    public record Stood(String ground, Instant since, Instant until) {}
}
