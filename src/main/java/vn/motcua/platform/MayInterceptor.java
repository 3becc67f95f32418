package vn.motcua.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Opens a route only to whom its {@link May} names. Which rows they see is the query's business. */
@Component
class MayInterceptor implements HandlerInterceptor {

    private final Frames frames;

    MayInterceptor(Frames frames) {
        this.frames = frames;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || !isOurs(method)) return true;
        var may = permission(method);
        if (May.ANYONE.equals(may) || May.PARTNER.equals(may)) return true;
        var actor = frames.actor(request);
        if (actor.isEmpty()) throw new InsufficientAuthenticationException("sign in first");
        if (may == null) throw new AccessDeniedException("no permission is named for " + method);
        if (!May.SIGNED_IN.equals(may) && !actor.get().may(may)) throw new AccessDeniedException(may);
        return true;
    }

    static @Nullable String permission(HandlerMethod method) {
        var onMethod = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), May.class);
        if (onMethod != null) return onMethod.value();
        var onType = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), May.class);
        return onType == null ? null : onType.value();
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("vn.motcua");
    }
}
