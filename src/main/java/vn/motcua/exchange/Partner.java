package vn.motcua.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A system in which other agencies work. {@code seats}: those agencies; {@code enteredBy}: an account. */
record Partner(
        PartnerName name,
        String title,
        Endpoint endpoint,
        boolean active,
        Reach reach,
        List<String> seats,
        String enteredBy) {

    private static final Duration PAUSE_MIN = Duration.ofSeconds(2);
    private static final Duration PAUSE_MAX = Duration.ofMinutes(15);
    private static final int DOUBLINGS_MAX = 20;

    Partner {
        seats = List.copyOf(seats);
    }

    /** Whether it can be reached. {@code failingSince}: null while it can. */
    record Reach(
            int failures,
            @Nullable Instant failingSince,
            Instant nextTryAt,
            @Nullable Instant lastSuccessAt,
            @Nullable String lastError) {}

    boolean isHome(String agency) {
        return seats.contains(agency);
    }

    /** Those that would move, and where another title or address is said, all whose dossiers go there. */
    Set<String> touchedBy(Partners.Entry entry, Endpoint address) {
        var touched = new TreeSet<>(entry.agencies());
        touched.addAll(seats);
        if (title.equals(entry.title().strip()) && endpoint.equals(address))
            touched.removeIf(it -> isHome(it) && entry.agencies().contains(it));
        return touched;
    }

    /** How long to wait after so many failures in a row: twice as long each time, up to a quarter of an hour. */
    static Duration pauseAfter(int failures) {
        var pause = PAUSE_MIN.multipliedBy(1L << Math.min(Math.max(failures - 1, 0), DOUBLINGS_MAX));
        return pause.compareTo(PAUSE_MAX) > 0 ? PAUSE_MAX : pause;
    }
}
