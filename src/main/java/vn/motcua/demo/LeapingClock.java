package vn.motcua.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import vn.motcua.platform.LegalClock;

/** Goes from one event of the town to the next, never back. */
final class LeapingClock extends Clock implements Leaps {

    private volatile Instant now;

    LeapingClock(Instant first) {
        this.now = first;
    }

    @Override
    public void leapTo(Instant moment) {
        if (moment.isAfter(now)) now = moment;
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
}
