package vn.motcua.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.May;
import vn.motcua.platform.Pages;

/** Signing in, after which the page that was asked for opens; and signing out, which may be said twice. */
@Controller
@May(May.ANYONE)
class SignInScreen {

    private final SignIns signIns;
    private final HomePage home;
    private final RequestActor actors;
    private final KeptForms keptForms;
    private final Pages pages;

    SignInScreen(SignIns signIns, HomePage home, RequestActor actors, KeptForms keptForms, Pages pages) {
        this.signIns = signIns;
        this.actors = actors;
        this.home = home;
        this.keptForms = keptForms;
        this.pages = pages;
    }

    @GetMapping("/sign-in")
    View form(@RequestParam @Nullable String next, @RequestParam @Nullable String after, HttpServletRequest request) {
        var signedIn = actors.of(request);
        if (signedIn.isPresent()) return pages.seeOther(home.of(signedIn.get().username()));
        var notice = "sign-out-everywhere".equals(after) ? "identity.sign-in.signed-out-everywhere" : null;
        return pages.show("identity/sign_in", new SignInPage("", NextPage.local(next), null, notice, null));
    }

    @PostMapping("/sign-in")
    View enter(
            @RequestParam(defaultValue = "") String username,
            @RequestParam @Nullable String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        // Read as typed: a password is no text to tidy up.
        var password = request.getParameter("password");
        var place = Place.of(request.getRemoteAddr(), DeviceCookie.read(request));
        return switch (signIns.enter(username, password == null ? "" : password, place)) {
            case Granted<SignIns.Welcome>(var welcome) -> {
                SessionDoor.open(request, welcome.signedIn());
                DeviceCookie.write(request, response, welcome.deviceCookie());
                yield onward(welcome.signedIn().username(), next, request, response);
            }
            case Refused<SignIns.Welcome>(var reasons) -> again(username, next, reasons, request);
        };
    }

    private View onward(String who, @Nullable String next, HttpServletRequest request, HttpServletResponse response) {
        var kept = keptForms.carried(request);
        if (kept.isPresent()) {
            FormTokens.renew(request, response);
            var name = actors.of(request).map(Actor::name).orElse(who);
            return pages.show("identity/go_on", new KeptForms.GoOnPage(name, kept.get()));
        }
        var asked = NextPage.local(next);
        return pages.seeOther(asked == null ? home.of(who) : asked);
    }

    @PostMapping("/sign-out")
    View leave(HttpServletRequest request) {
        SessionDoor.close(request);
        return pages.seeOther("/sign-in");
    }

    private View again(String username, @Nullable String next, List<Refusal> reasons, HttpServletRequest request) {
        var reason = reasons.getFirst();
        var status = reason.key().equals("identity.sign-in.wrong")
                ? HttpStatus.UNPROCESSABLE_CONTENT
                : HttpStatus.TOO_MANY_REQUESTS;
        var kept = keptForms.carried(request).orElse(null);
        var page = new SignInPage(username, NextPage.local(next), reason, kept == null ? null : KeptForms.NOTICE, kept);
        return pages.show("identity/sign_in", page, status);
    }

    /** Everything typed but the password comes back; {@code kept}: a form that waits for the signing in. */
    record SignInPage(
            String username,
            @Nullable String next,
            @Nullable Refusal problem,
            @Nullable String notice,
            KeptForms.@Nullable Kept kept) {}
}
