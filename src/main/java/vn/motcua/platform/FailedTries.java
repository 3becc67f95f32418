package vn.motcua.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Counts failed tries per client within a sliding window, so that codes, keys and links cannot be guessed by trying.
 * One that succeeds is never counted. System time; each node counts for itself, which only makes the limit softer.
 */
@Component
public class FailedTries {

    public static final int TRIES = 20;
    static final Duration WINDOW = Duration.ofMinutes(10);
    private static final long CLIENTS = 100_000;

    private final Cache<String, Deque<Instant>> byClient =
            Caffeine.newBuilder().maximumSize(CLIENTS).expireAfterWrite(WINDOW).build();
    private final Clock clock;

    FailedTries() {
        this(Clock.systemUTC());
    }

    FailedTries(Clock clock) {
        this.clock = clock;
    }

    /** How long this client has to wait before the next try; empty when it may try now. */
    public Optional<Duration> wait(String client) {
        var tries = byClient.getIfPresent(client);
        if (tries == null) return Optional.empty();
        synchronized (tries) {
            forgetOld(tries);
            return tries.size() < TRIES
                    ? Optional.empty()
                    : Optional.of(
                            Duration.between(clock.instant(), tries.getFirst().plus(WINDOW)));
        }
    }

    public void count(String client) {
        byClient.asMap().compute(client, (_, known) -> {
            var tries = known == null ? new ArrayDeque<Instant>(TRIES) : known;
            synchronized (tries) {
                forgetOld(tries);
                if (tries.size() == TRIES) tries.removeFirst();
                tries.addLast(clock.instant());
            }
            return tries;
        });
    }

    private void forgetOld(Deque<Instant> tries) {
        var old = clock.instant().minus(WINDOW);
        while (!tries.isEmpty() && !tries.getFirst().isAfter(old)) tries.removeFirst();
    }
}
