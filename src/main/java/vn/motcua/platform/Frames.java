package vn.motcua.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Actor;

/** Makes the frame of a request's page. */
@Component
class Frames {

    private final ObjectProvider<CurrentActor> currentActor;
    private final List<MenuEntry> entries;
    private final LegalClock clock;

    Frames(ObjectProvider<CurrentActor> currentActor, List<MenuEntry> entries, LegalClock clock) {
        this.currentActor = currentActor;
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
        this.clock = clock;
    }

    Frame of(HttpServletRequest request) {
        var actor = actor(request);
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Frame(
                Words.vietnamese() ? "vi" : "en",
                request.getRequestURI(),
                actor.map(Actor::name).orElse(null),
                menu(actor),
                csrf == null ? "" : csrf.getParameterName(),
                csrf == null ? "" : csrf.getToken(),
                banner());
    }

    Optional<Actor> actor(HttpServletRequest request) {
        var port = currentActor.getIfAvailable();
        return port == null ? Optional.empty() : port.of(request);
    }

    private List<MenuEntry> menu(Optional<Actor> actor) {
        return actor.map(it -> entries.stream()
                        .filter(entry -> entry.permission().equals(May.SIGNED_IN) || it.may(entry.permission()))
                        .toList())
                .orElse(List.of());
    }

    private @Nullable String banner() {
        return clock.isShifted() ? Words.t("platform.clock.shifted", Words.moment(clock.instant())) : null;
    }
}
