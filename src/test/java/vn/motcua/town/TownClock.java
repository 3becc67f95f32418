package vn.motcua.town;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import vn.motcua.platform.LegalClock;

/** The town hall's clock stands still until a test moves it. */
final class TownClock extends Clock {

    static final LocalDateTime FIRST_MORNING = LocalDateTime.of(2011, 7, 1, 7, 30);

    private volatile Instant now = instantOf(FIRST_MORNING);

    void set(LocalDateTime moment) {
        now = instantOf(moment);
    }

    void forward(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return LegalClock.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the town keeps its own zone");
    }

    private static Instant instantOf(LocalDateTime moment) {
        return moment.atZone(LegalClock.ZONE).toInstant();
    }
}
