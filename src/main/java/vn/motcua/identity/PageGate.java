package vn.motcua.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Words;

/** Who must sign in first is led to the sign-in page and back; who may not is told so in words. */
@Component
class PageGate implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Pages pages;

    PageGate(Pages pages) {
        this.pages = pages;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException notSignedIn) {
        var next = NextPage.of(request);
        var path = next == null ? "/sign-in" : "/sign-in?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", "/sign-in");
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        response.setHeader(HttpHeaders.LOCATION, path);
        response.setStatus(HttpStatus.SEE_OTHER.value());
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        var page = denied instanceof CsrfException
                ? new DeniedPage(Words.t("identity.denied.expired"), Words.t("platform.error.form-expired"))
                : new DeniedPage(Words.t("identity.denied.title"), Words.t("platform.error.forbidden"));
        try {
            pages.show("identity/denied", page, HttpStatus.FORBIDDEN).render(null, request, response);
        } catch (IOException | ServletException | RuntimeException broken) {
            throw broken;
        } catch (Exception broken) {
            throw new ServletException(broken);
        }
    }

    record DeniedPage(String title, String message) {}
}
