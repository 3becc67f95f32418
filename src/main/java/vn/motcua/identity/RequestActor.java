package vn.motcua.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.CurrentActor;
import vn.motcua.platform.LegalClock;

/**
 * The officer behind a session or a bearer token, with the posts held on today's legal date. Officers of the last
 * seconds are kept: a changed post acts at once on this node and after that time on others; a session or token that was
 * ended is gone everywhere at once.
 */
@Component
class RequestActor implements CurrentActor {

    private static final Duration KEPT = Duration.ofSeconds(5);
    private static final int OFFICERS_MAX = 10_000;

    private final Cache<Key, Known> cache = Caffeine.newBuilder()
            .expireAfterWrite(KEPT)
            .maximumSize(OFFICERS_MAX)
            .build();
    private final AccountTable table;
    private final Accounts accounts;
    private final LegalClock clock;

    RequestActor(AccountTable table, Accounts accounts, LegalClock clock) {
        this.table = table;
        this.accounts = accounts;
        this.clock = clock;
    }

    private record Key(String username, LocalDate on) {}

    private record Known(Actor actor, int epoch) {}

    @Override
    public Optional<Actor> of(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? get(signedIn, clock.today())
                : Optional.empty();
    }

    /** Empty when the account was closed, or everything signed out, since. */
    private Optional<Actor> get(SignedIn signedIn, LocalDate on) {
        var key = new Key(signedIn.username(), on);
        var known = cache.getIfPresent(key);
        if (known == null) {
            known = read(key).orElse(null);
            if (known == null) return Optional.empty();
            cache.put(key, known);
        }
        return known.epoch() == signedIn.epoch() ? Optional.of(known.actor()) : Optional.empty();
    }

    void forget(String username) {
        drop(username);
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                drop(username);
            }
        });
    }

    private void drop(String username) {
        cache.asMap().keySet().removeIf(key -> key.username().equals(username));
    }

    private Optional<Known> read(Key key) {
        return table.find(key.username())
                .flatMap(row -> accounts.actor(key.username(), key.on()).map(actor -> new Known(actor, row.epoch())));
    }
}
