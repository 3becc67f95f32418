package vn.motcua.identity;

import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Sends a page's request as an officer who has signed in: {@code mvc.get().uri("/worklist").with(As.officer("…"))}. */
public final class As {

    private As() {}

    public static RequestPostProcessor officer(String username) {
        return SecurityMockMvcRequestPostProcessors.authentication(
                SessionDoor.authentication(new SignedIn(username, 0)));
    }
}
