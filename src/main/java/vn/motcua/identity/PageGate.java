package vn.motcua.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Words;

/**
 * Who must sign in first is led to the sign-in page and back, and a form that came too late comes along; who may not is
 * told so in words.
 */
@Component
class PageGate implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final RequestActor actors;
    private final KeptForms keptForms;
    private final Pages pages;

    PageGate(RequestActor actors, KeptForms keptForms, Pages pages) {
        this.actors = actors;
        this.keptForms = keptForms;
        this.pages = pages;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException notSignedIn)
            throws IOException, ServletException {
        var reads = Set.of("GET", "HEAD").contains(request.getMethod());
        if (isPart(request)) {
            // The form around a part stays as it stands: sending it whole keeps what was typed.
            if (reads) response.setHeader("HX-Redirect", "/sign-in");
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else if (reads) {
            var next = NextPage.of(request);
            var path = next == null ? "/sign-in" : "/sign-in?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
            response.setHeader(HttpHeaders.LOCATION, path);
            response.setStatus(HttpStatus.SEE_OTHER.value());
        } else {
            write(signIn(keptForms.refused(request).orElse(null)), request, response);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        write(
                denied instanceof CsrfException
                        ? expired(request)
                        : denied("identity.denied.title", "platform.error.forbidden"),
                request,
                response);
    }

    private View expired(HttpServletRequest request) {
        var kept = isPart(request) ? Optional.<KeptForms.Kept>empty() : keptForms.refused(request);
        if (kept.isEmpty()) return denied("identity.denied.expired", "platform.error.form-expired");
        return actors.of(request)
                .map(it -> pages.show(
                        "identity/go_on", new KeptForms.GoOnPage(it.name(), kept.get()), HttpStatus.FORBIDDEN))
                .orElseGet(() -> signIn(kept.get()));
    }

    private View signIn(KeptForms.@Nullable Kept kept) {
        var notice = kept == null ? "identity.sign-in.ended" : KeptForms.NOTICE;
        var page = new SignInScreen.SignInPage("", null, null, notice, kept);
        return pages.show("identity/sign_in", page, HttpStatus.UNAUTHORIZED);
    }

    private View denied(String title, String message) {
        return pages.show("identity/denied", new DeniedPage(Words.t(title), Words.t(message)), HttpStatus.FORBIDDEN);
    }

    /** A part of a page that htmx asks for; a boosted form asks for a whole one. */
    private static boolean isPart(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null && request.getHeader("HX-Boosted") == null;
    }

    private static void write(View view, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            view.render(null, request, response);
        } catch (IOException | ServletException | RuntimeException broken) {
            throw broken;
        } catch (Exception broken) {
            throw new ServletException(broken);
        }
    }

    record DeniedPage(String title, String message) {}
}
