package vn.motcua.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.motcua.identity.AuthorityTable.Stamp;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.CurrentActor;
import vn.motcua.platform.LegalClock;

/**
 * The officer behind a session or a bearer token, with what falls to them on today's legal date. Each request asks the
 * database once whether anything has changed for anybody, so that a new post, an absence or a closed account counts at
 * once on every node; what has not changed is remembered.
 */
@Component
class RequestActor implements CurrentActor {

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int OFFICERS_MAX = 10_000;
    private static final String ASKED = RequestActor.class.getName();

    private final Cache<Key, Known> cache = Caffeine.newBuilder()
            .expireAfterWrite(KEPT)
            .maximumSize(OFFICERS_MAX)
            .build();
    private final AuthorityTable authority;
    private final Accounts accounts;
    private final LegalClock clock;

    RequestActor(AuthorityTable authority, Accounts accounts, LegalClock clock) {
        this.authority = authority;
        this.accounts = accounts;
        this.clock = clock;
    }

    private record Key(String username, LocalDate on) {}

    private record Known(Actor actor, long version) {}

    /** What this request was answered before. */
    private record Asked(SignedIn who, Optional<Actor> actor) {}

    @Override
    public Optional<Actor> of(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn signedIn))
            return Optional.empty();
        if (request.getAttribute(ASKED) instanceof Asked asked && asked.who().equals(signedIn)) return asked.actor();
        var actor = get(signedIn, clock.today());
        request.setAttribute(ASKED, new Asked(signedIn, actor));
        return actor;
    }

    /** Empty when the account was closed, or everything signed out, since. */
    private Optional<Actor> get(SignedIn signedIn, LocalDate on) {
        return authority
                .stamp(signedIn.username())
                .filter(it -> it.epoch() == signedIn.epoch())
                .flatMap(it -> known(new Key(signedIn.username(), on), it));
    }

    // The stamp was read before the posts: whoever changes them meanwhile makes what is remembered too old, not too
    // new.
    private Optional<Actor> known(Key key, Stamp stamp) {
        var known = cache.getIfPresent(key);
        if (known != null && known.version() == stamp.version()) return Optional.of(known.actor());
        var actor = accounts.actor(key.username(), key.on());
        actor.ifPresent(it -> cache.put(key, new Known(it, stamp.version())));
        return actor;
    }
}
