package vn.motcua.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.May;
import vn.motcua.platform.Pages;

/** Setting the first password with the code an administrator handed over. */
@Controller
@May(May.ANYONE)
class FirstSignInScreen {

    private final FirstSignIn first;
    private final HomePage home;
    private final Pages pages;

    FirstSignInScreen(FirstSignIn first, HomePage home, Pages pages) {
        this.first = first;
        this.home = home;
        this.pages = pages;
    }

    /** What was typed but the code and the password comes back. */
    record Page(String username, List<Refusal> problems) {}

    @GetMapping("/sign-in/first")
    View form() {
        return pages.show("identity/first", new Page("", List.of()));
    }

    @PostMapping("/sign-in/first")
    View set(HttpServletRequest request) {
        var typed = new FirstSignIn.Typed(
                typed(request, "username"),
                typed(request, "code"),
                typed(request, "fresh"),
                typed(request, "repeated"));
        return switch (first.set(typed)) {
            case Granted<SignedIn>(var signedIn) -> {
                SessionDoor.open(request, signedIn);
                yield pages.seeOther(home.of(signedIn.username()));
            }
            case Refused<SignedIn>(var reasons) ->
                pages.show("identity/first", new Page(typed.username(), reasons), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    // Read as typed: a password is no text to tidy up.
    private static String typed(HttpServletRequest request, String field) {
        var value = request.getParameter(field);
        return value == null ? "" : value;
    }
}
