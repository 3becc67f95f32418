package vn.motcua.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The clock on which receipt, due moments and policies run, in Asia/Ho_Chi_Minh. It may be shifted for demonstration
 * and training by an offset fixed when the data were made; sign-in, tokens and retries use the system clock instead.
 */
public final class LegalClock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Clock system;
    private final Duration offset;

    public LegalClock(Clock system, Duration offset) {
        this.system = system;
        this.offset = offset;
    }

    /** Now, cut to microseconds as the database keeps it. */
    public Instant instant() {
        return system.instant().plus(offset).truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDateTime now() {
        return LocalDateTime.ofInstant(instant(), ZONE);
    }

    public LocalDate today() {
        return now().toLocalDate();
    }

    public boolean isShifted() {
        return !offset.isZero();
    }
}
