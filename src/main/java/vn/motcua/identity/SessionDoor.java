package vn.motcua.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;

/**
 * Who is signed in, kept in the session as two plain values, so that no session breaks when a library is renewed. Only
 * signing in opens a session; a visitor never has one.
 */
class SessionDoor implements SecurityContextRepository {

    private static final String USERNAME = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
    private static final String EPOCH = "epoch";

    /** A fresh session: what was in an earlier one, and its number, is gone. */
    static void open(HttpServletRequest request, SignedIn signedIn) {
        close(request);
        var session = request.getSession(true);
        session.setAttribute(USERNAME, signedIn.username());
        session.setAttribute(EPOCH, signedIn.epoch());
        SecurityContextHolder.setContext(context(signedIn));
    }

    static void close(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.invalidate();
        SecurityContextHolder.clearContext();
    }

    static SecurityContext context(@Nullable SignedIn signedIn) {
        var context = new SecurityContextImpl();
        if (signedIn != null) context.setAuthentication(authentication(signedIn));
        return context;
    }

    static PreAuthenticatedAuthenticationToken authentication(SignedIn signedIn) {
        return new PreAuthenticatedAuthenticationToken(signedIn, "", List.of());
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return context(read(holder.getRequest().getSession(false)));
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // Sessions are opened by signing in only.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return read(request.getSession(false)) != null;
    }

    private static @Nullable SignedIn read(@Nullable HttpSession session) {
        return session != null
                        && session.getAttribute(USERNAME) instanceof String username
                        && session.getAttribute(EPOCH) instanceof Integer epoch
                ? new SignedIn(username, epoch)
                : null;
    }
}
