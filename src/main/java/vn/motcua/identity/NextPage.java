package vn.motcua.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page asked for before signing in: always one of ours, never another site's. */
final class NextPage {

    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}{}]{0,1000}");

    private NextPage() {}

    static @Nullable String local(@Nullable String path) {
        return path != null && LOCAL.matcher(path).matches() && !path.startsWith("/sign-") ? path : null;
    }

    static @Nullable String of(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) return null;
        var query = request.getQueryString();
        return local(query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query);
    }
}
