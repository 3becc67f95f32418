package vn.motcua.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Actor;

/** Makes the frame of a request's page. */
@Component
class Frames {

    private static final String MARK_VIEW = "MARK_VIEW";

    private final ObjectProvider<CurrentActor> currentActor;
    private final List<MenuEntry> entries;
    private final List<PageAlarm> alarms;
    private final LegalClock clock;
    private final boolean demonstration;

    Frames(
            ObjectProvider<CurrentActor> currentActor,
            List<MenuEntry> entries,
            List<PageAlarm> alarms,
            LegalClock clock,
            @Value("${motcua.demo:false}") boolean demonstration) {
        this.currentActor = currentActor;
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
        this.alarms = alarms;
        this.clock = clock;
        this.demonstration = demonstration;
    }

    Frame of(HttpServletRequest request) {
        var actor = actor(request);
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        var forAll = entries.stream()
                .filter(it -> it.permission().equals(May.ANYONE))
                .toList();
        return new Frame(
                Words.vietnamese() ? "vi" : "en",
                request.getRequestURI(),
                translation(request),
                actor.map(it -> new Frame.Reader(it.name(), it.may(MARK_VIEW))).orElse(null),
                actor.map(this::menu).orElse(forAll),
                forAll,
                csrf == null ? new Frame.Csrf("", "") : new Frame.Csrf(csrf.getParameterName(), csrf.getToken()),
                new Frame.Above(banner(), actor.map(this::alarms).orElse(List.of())));
    }

    Optional<Actor> actor(HttpServletRequest request) {
        var port = currentActor.getIfAvailable();
        return port == null ? Optional.empty() : port.of(request);
    }

    private List<MenuEntry> menu(Actor actor) {
        return entries.stream()
                .filter(it -> it.permission().equals(May.SIGNED_IN) || actor.may(it.permission()))
                .toList();
    }

    private List<PageAlarm.Alarm> alarms(Actor actor) {
        return alarms.stream()
                .filter(it -> actor.may(it.permission()))
                .flatMap(it -> it.of(actor).stream())
                .toList();
    }

    /** What was asked for is asked for again. The answer to a form has no address of its own to go to. */
    private static @Nullable String translation(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) return null;
        var query = request.getQueryString() == null ? "" : request.getQueryString();
        var kept = Arrays.stream(query.split("&")).filter(it -> !it.isEmpty() && !it.startsWith("lang="));
        return Stream.concat(kept, Stream.of("lang=" + Words.t("platform.other-language-code")))
                .collect(Collectors.joining("&", "?", ""));
    }

    private @Nullable String banner() {
        if (clock.isShifted()) return Words.t("platform.clock.shifted", Words.moment(clock.instant()));
        return demonstration ? Words.t("platform.demonstration") : null;
    }
}
