package vn.motcua.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long the next try has to wait. Failures count for the pair of account and place only, so that nobody can lock out
 * somebody else; a much gentler count by address slows down who tries many accounts. Whoever signed in from that place
 * before is not slowed down by others there.
 */
record Throttle(Failures ofPair, Failures ofAddress, boolean knownHere) {

    /** Failures older than this are forgotten. */
    static final Duration WINDOW = Duration.ofHours(1);

    private static final int FREE_TRIES = 5;
    private static final int FREE_TRIES_OF_ADDRESS = 100;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration WAIT_OF_ADDRESS = Duration.ofMinutes(1);
    private static final int DOUBLINGS_MAX = 10;

    record Failures(int count, @Nullable Instant last) {}

    /** The moment from which a try is taken again; empty when it is taken now. */
    Optional<Instant> closedUntil(Instant now) {
        var pair = until(ofPair, waitOfPair());
        var address = until(ofAddress, waitOfAddress());
        var later = pair.isAfter(address) ? pair : address;
        return later.isAfter(now) ? Optional.of(later) : Optional.empty();
    }

    private Duration waitOfPair() {
        if (ofPair.count() < FREE_TRIES) return Duration.ZERO;
        var doubled = FIRST_WAIT.multipliedBy(1L << Math.min(ofPair.count() - FREE_TRIES, DOUBLINGS_MAX));
        return doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
    }

    private Duration waitOfAddress() {
        return knownHere || ofAddress.count() < FREE_TRIES_OF_ADDRESS ? Duration.ZERO : WAIT_OF_ADDRESS;
    }

    private static Instant until(Failures failures, Duration wait) {
        return failures.last() == null ? Instant.MIN : failures.last().plus(wait);
    }
}
