package vn.motcua.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** Marks a browser that signed in, so that strangers' failures do not slow it down. It opens nothing by itself. */
final class DeviceCookie {

    private static final String NAME = "motcua-device";
    private static final int LENGTH_MAX = 64;
    private static final Duration KEPT = Duration.ofDays(365);

    private DeviceCookie() {}

    static @Nullable String read(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return cookie == null || cookie.getValue().length() > LENGTH_MAX ? null : cookie.getValue();
    }

    static void write(HttpServletRequest request, HttpServletResponse response, String value) {
        var cookie = ResponseCookie.from(NAME, value)
                .path("/sign-in")
                .maxAge(KEPT)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
