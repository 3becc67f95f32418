package vn.motcua.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.motcua.kernel.Actor;

/** Lets a handler ask for {@code Retry retry}. */
@Component
class RetryArgument implements HandlerMethodArgumentResolver {

    static final int KEY_LENGTH_MAX = 100;

    private final Frames frames;

    RetryArgument(Frames frames) {
        this.frames = frames;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Retry.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var servlet = request.getNativeRequest(HttpServletRequest.class);
        if (servlet == null) return null;
        var account = frames.actor(servlet).map(Actor::username).orElse("");
        return new Retry(account, servlet.getMethod(), servlet.getRequestURI(), key(servlet), hash(servlet));
    }

    private static @Nullable String key(HttpServletRequest request) {
        var header = request.getHeader("Idempotency-Key");
        var key = header != null ? header : request.getParameter("onceKey");
        if (key == null || key.isBlank()) return null;
        if (key.length() > KEY_LENGTH_MAX) throw new UnreadableText("platform.once.key-too-long");
        return PlainText.clean(key);
    }

    private static String hash(HttpServletRequest request) {
        var body = request.getAttribute(BodyFilter.BODY);
        return body instanceof byte[] bytes ? sha256(bytes) : sha256(form(request));
    }

    private static byte[] form(HttpServletRequest request) {
        var text = new StringBuilder();
        new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
            if (!name.equals("_csrf"))
                text.append(name).append('=').append(Arrays.toString(values)).append('\n');
        });
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
