package vn.motcua.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/** The token of forms: in the session of who is signed in; a visitor's is a cookie, so reading opens no session. */
class FormTokens implements CsrfTokenRepository {

    private final HttpSessionCsrfTokenRepository ofOfficers = new HttpSessionCsrfTokenRepository();
    private final CookieCsrfTokenRepository ofVisitors = new CookieCsrfTokenRepository();

    FormTokens() {
        ofVisitors.setCookieName("motcua-form");
        ofVisitors.setHeaderName("X-CSRF-TOKEN");
        ofVisitors.setCookiePath("/");
        ofVisitors.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
    }

    /** For a page shown at once after signing in: its forms need the token of the session just opened. */
    static void renew(HttpServletRequest request, HttpServletResponse response) {
        var fresh = new FormTokens().loadDeferredToken(request, response);
        new XorCsrfTokenRequestAttributeHandler().handle(request, response, fresh);
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return of(request).generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        of(request).saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return of(request).loadToken(request);
    }

    private CsrfTokenRepository of(HttpServletRequest request) {
        return request.getSession(false) == null ? ofVisitors : ofOfficers;
    }
}
