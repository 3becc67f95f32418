package vn.motcua.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.platform.LegalClock;

/** One line a month for who waits: how far the town is, how many were received, how long it may still take. */
final class Progress {

    private static final int PERCENT = 100;

    private final Instant from;
    private final Instant to;
    private final long started = System.nanoTime();
    private int month;

    Progress(Instant from, Instant to) {
        this.from = from;
        this.to = to;
    }

    void tell(LocalDate day, int received) {
        if (day.getMonthValue() == month) return;
        month = day.getMonthValue();
        var share = (double)
                        Duration.between(from, day.atStartOfDay(LegalClock.ZONE).toInstant())
                                .toSeconds()
                / Duration.between(from, to).toSeconds();
        System.out.printf(
                "  filling: %s, %,d dossiers, %d %%, %d s so far%n",
                day, received, Math.round(share * PERCENT), seconds());
    }

    void end(int received) {
        System.out.printf("  filled: %,d dossiers in %d s%n", received, seconds());
    }

    private long seconds() {
        return Duration.ofNanos(System.nanoTime() - started).toSeconds();
    }
}
