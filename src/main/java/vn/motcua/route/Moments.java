package vn.motcua.route;

import java.time.Instant;

/** Moments of steps, whose clock may have been set back between two acts. */
final class Moments {

    private Moments() {}

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
