package vn.motcua.staffing;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import vn.motcua.identity.Posts;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.Confirmed;
import vn.motcua.platform.May;
import vn.motcua.platform.Once;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Retry;

/** An officer's posts, given and ended, and what is handed over. */
@Controller
@RequestMapping("/staff/{username}")
class PersonScreen {

    private final Staff staff;
    private final Posts posts;
    private final PersonPages people;
    private final Once once;
    private final Pages pages;

    PersonScreen(Staff staff, Posts posts, PersonPages people, Once once, Pages pages) {
        this.staff = staff;
        this.posts = posts;
        this.people = people;
        this.once = once;
        this.pages = pages;
    }

    @GetMapping
    @May(Posts.ADMIN)
    View show(@PathVariable String username, Actor me) {
        return pages.show("staffing/person", people.page(username, PersonPages.Attempt.NONE, me));
    }

    @PostMapping("/posts")
    @May(Posts.ADMIN)
    View appoint(@PathVariable String username, PostForm typed, Actor me, Retry retry) {
        staff.postsOf(username, me);
        var decision =
                once.form(retry, () -> posts.appoint(typed.of(username), me).map(PersonScreen::path));
        return answer(username, typed, LeavingForm.EMPTY, me, decision);
    }

    @PostMapping("/posts/end")
    @May(Posts.ADMIN)
    View end(@PathVariable String username, LeavingForm typed, Actor me) {
        var key = typed.key(username);
        Decision<String> decision = key == null
                ? Decision.refused(Refusal.of("identity.post.no-day"))
                : staff.end(key, typed.lastDay(), typed.basis(), typed.release(), me);
        return answer(username, PostForm.EMPTY, typed, me, decision.map(PersonScreen::path));
    }

    @PostMapping("/handover")
    @May(Posts.ADMIN)
    View handOver(@PathVariable String username, LeavingForm typed, Actor me) {
        return answer(
                username,
                PostForm.EMPTY,
                typed,
                me,
                staff.handOver(username, typed.release(), typed.basis(), me).map(PersonScreen::path));
    }

    /** An account that is closed stays closed, so it is asked twice. */
    @PostMapping("/closure")
    @May(Posts.ADMIN)
    View close(@PathVariable String username, LeavingForm typed, Actor me) {
        var question = Confirmed.ask(typed.confirmed(), Confirmed.FINAL, List::of);
        Decision<String> decision = question.isEmpty()
                ? staff.close(username, typed.basis(), typed.release(), me).map(PersonScreen::path)
                : new Refused<>(question);
        return answer(username, PostForm.EMPTY, typed, me, decision);
    }

    private View answer(String username, PostForm post, LeavingForm leaving, Actor me, Decision<String> decision) {
        return switch (decision) {
            case Granted<String>(var path) -> pages.seeOther(path);
            case Refused<String>(var reasons) ->
                pages.show(
                        "staffing/person",
                        people.page(username, new PersonPages.Attempt(post, leaving, List.copyOf(reasons), null), me),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    static String path(String username) {
        return "/staff/" + username;
    }
}
