package vn.motcua.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.dossier.DossierCode;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.CurrentActor;
import vn.motcua.platform.May;
import vn.motcua.platform.Seen;

/**
 * Logs each page, answer and paper of one dossier that is read by an officer, after the handler has allowed it and
 * before anything of it is sent. What somebody does to a dossier stands in its timeline, not here.
 */
@Component
class LookGate implements HandlerInterceptor {

    private static final String LOGGED = LookGate.class.getName();

    private final Looks looks;
    private final CurrentActor actors;

    LookGate(Looks looks, CurrentActor actors) {
        this.looks = looks;
        this.actors = actors;
    }

    /** A page: its template is not filled yet. */
    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        log(request);
    }

    /** Once for each request. */
    void log(HttpServletRequest request) {
        if (!request.getMethod().equals("GET") || request.getAttribute(LOGGED) != null) return;
        var may = permission(request);
        var code = code(request);
        if (may.isEmpty() || code.isEmpty()) return;
        actors.of(request).ifPresent(it -> log(request, code.get(), it, may.get()));
    }

    private void log(HttpServletRequest request, DossierCode code, Actor by, String permission) {
        looks.byOfficer(code, by.username(), agencies(by, permission), route(request));
        request.setAttribute(LOGGED, true);
    }

    private static List<String> agencies(Actor by, String permission) {
        return by.agenciesWhere(permission);
    }

    /** What anybody may call shows no dossier to officers as such. */
    private static Optional<String> permission(HttpServletRequest request) {
        if (!(request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod method))
            return Optional.empty();
        var may = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), May.class);
        if (may == null) may = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), May.class);
        return Optional.ofNullable(may).map(May::value).filter(it -> !it.equals(May.ANYONE));
    }

    private static Optional<DossierCode> code(HttpServletRequest request) {
        var said = Seen.in(request);
        if (said.isPresent()) return said.flatMap(DossierCode::parse);
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get("code") instanceof String typed
                ? DossierCode.parse(typed)
                : Optional.empty();
    }

    private static String route(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }
}
