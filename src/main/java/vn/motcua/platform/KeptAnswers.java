package vn.motcua.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A page that answers a form has no address of its own. It is kept for a while under that of the page the form stood
 * on, so that reloading it, or coming back to it, shows what was typed and what is wrong with it; in memory alone, for
 * the session that sent it, until a form on it is sent and comes through. Where it refuses, the browser stays at that
 * page.
 */
@Component
class KeptAnswers implements HandlerInterceptor {

    private static final String KEPT = "kept";
    private static final String NO_STORE = "no-store";
    private static final Set<HttpStatus> REFUSALS = Set.of(HttpStatus.UNPROCESSABLE_CONTENT, HttpStatus.CONFLICT);
    private static final Duration KEPT_FOR = Duration.ofMinutes(30);
    private static final long LETTERS_MAX = 8L << 20;

    private final KeptPages pages = new KeptPages(LETTERS_MAX, KEPT_FOR, InstantSource.system());

    /** Says where the answer to a form that htmx has sent stands. Nothing is kept for who has no session to know by. */
    void stand(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String html) {
        if (!isForm(request)) return;
        var page = formsPage(request);
        var refused = REFUSALS.contains(status);
        var session = session(request);
        if (page == null || session == null || isShownOnce(response) || (status.isError() && !refused)) {
            response.setHeader("HX-Push-Url", "false");
            return;
        }
        var key = UUID.randomUUID().toString();
        pages.keep(key, new KeptPages.Page(session, status.value(), html));
        if (refused) forgetPageOf(request);
        var here = UriComponentsBuilder.newInstance().uriComponents(page).replaceQueryParam(KEPT, key);
        response.setHeader(
                refused ? "HX-Replace-Url" : "HX-Push-Url", here.build(true).toUriString());
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var key = request.getMethod().equals("GET") ? request.getParameter(KEPT) : null;
        var session = session(request);
        if (key == null || session == null) return true;
        var kept = pages.find(key, session);
        if (kept.isEmpty()) return true;
        write(response, kept.get().status(), kept.get().html());
        return false;
    }

    /** What came to nothing takes nothing away; a refusal takes the place of the one before. */
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception broken) {
        if (broken == null && response.getStatus() < HttpStatus.BAD_REQUEST.value() && isForm(request))
            forgetPageOf(request);
    }

    private void forgetPageOf(HttpServletRequest request) {
        var page = formsPage(request);
        var former = page == null ? null : page.getQueryParams().getFirst(KEPT);
        var session = session(request);
        if (former != null && session != null) pages.forget(former, session);
    }

    static void write(HttpServletResponse response, int status, String html) throws IOException {
        var bytes = html.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=" + StandardCharsets.UTF_8);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** A screen says so of what bears a secret, to be written down or sent on. */
    private static boolean isShownOnce(HttpServletResponse response) {
        return NO_STORE.equals(response.getHeader(HttpHeaders.CACHE_CONTROL));
    }

    private static boolean isForm(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getHeader("HX-Boosted") != null;
    }

    /** Path and query of the page that the form stands on, as htmx names it; none where it does not. */
    private static @Nullable UriComponents formsPage(HttpServletRequest request) {
        var page = request.getHeader("HX-Current-URL");
        if (page == null) return null;
        try {
            var uri = URI.create(page);
            return UriComponentsBuilder.fromPath(uri.getRawPath())
                    .query(uri.getRawQuery())
                    .build(true);
        } catch (IllegalArgumentException strange) {
            return null;
        }
    }

    private static @Nullable String session(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? null : session.getId();
    }
}
