package vn.motcua.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.May;
import vn.motcua.platform.Pages;

/** One's own account: posts, password, sessions. */
@Controller
@RequestMapping("/me")
@May(May.SIGNED_IN)
class MeScreen {

    private final AssignmentTable assignments;
    private final PostNames names;
    private final MailAddresses mail;
    private final OwnPassword ownPassword;
    private final People people;
    private final LegalClock clock;
    private final Pages pages;

    MeScreen(
            AssignmentTable assignments,
            PostNames names,
            MailAddresses mail,
            OwnPassword ownPassword,
            People people,
            LegalClock clock,
            Pages pages) {
        this.assignments = assignments;
        this.names = names;
        this.mail = mail;
        this.ownPassword = ownPassword;
        this.people = people;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping
    View show(Actor me, @RequestParam @Nullable String after) {
        var notice = "password".equals(after) ? "identity.password.changed" : null;
        return pages.show("identity/me", page(me, List.of(), notice));
    }

    @PostMapping("/password")
    View changePassword(Actor me, HttpServletRequest request) {
        var change =
                new OwnPassword.Change(typed(request, "current"), typed(request, "fresh"), typed(request, "repeated"));
        return switch (ownPassword.change(me, change)) {
            case Granted<SignedIn>(var signedIn) -> {
                SessionDoor.open(request, signedIn);
                yield pages.seeOther("/me?after=password");
            }
            case Refused<SignedIn>(var reasons) ->
                pages.show("identity/me", page(me, reasons, null), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @PostMapping("/sign-outs")
    View signOutEverywhere(Actor me, HttpServletRequest request) {
        people.signOutEverywhere(me.username());
        SessionDoor.close(request);
        return pages.seeOther("/sign-in?after=sign-out-everywhere");
    }

    private MePage page(Actor me, List<Refusal> problems, @Nullable String notice) {
        var today = clock.today();
        var posts = assignments.heldBy(me.username(), today).stream()
                .map(post -> names.of(post, today))
                .toList();
        return new MePage(me.username(), me.name(), mail.of(me.username()).orElse(null), posts, problems, notice);
    }

    // Read as typed: a password is no text to tidy up.
    private static String typed(HttpServletRequest request, String field) {
        var value = request.getParameter(field);
        return value == null ? "" : value;
    }

    record MePage(
            String username,
            String name,
            @Nullable String mail,
            List<PostNames.Row> posts,
            List<Refusal> problems,
            @Nullable String notice) {}
}
