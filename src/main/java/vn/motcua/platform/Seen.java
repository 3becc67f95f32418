package vn.motcua.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Says of a page which dossier it shows where its address does not, so that the log of who looked at what has it.
 * Where {@code code} stands in the address nothing needs to be said.
 */
public final class Seen {

    private static final String CODE = Seen.class.getName();

    private Seen() {}

    public static void dossier(String code) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) request.setAttribute(CODE, code, RequestAttributes.SCOPE_REQUEST);
    }

    public static Optional<String> in(HttpServletRequest request) {
        return Optional.ofNullable((String) request.getAttribute(CODE));
    }
}
