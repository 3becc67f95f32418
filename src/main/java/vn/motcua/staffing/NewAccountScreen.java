package vn.motcua.staffing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.identity.Posts;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.May;
import vn.motcua.platform.Pages;

/**
 * A new account, and a new code for one whose password was never set or is forgotten. The code stands on the answer
 * alone: no address, session or log ever has it.
 */
@Controller
class NewAccountScreen {

    private final Staff staff;
    private final PersonPages people;
    private final Pages pages;

    NewAccountScreen(Staff staff, PersonPages people, Pages pages) {
        this.staff = staff;
        this.people = people;
        this.pages = pages;
    }

    record Page(String username, String name, List<Refusal> problems) {}

    @GetMapping("/staff")
    @May(Posts.ADMIN)
    View form() {
        return pages.show("staffing/account", new Page("", "", List.of()));
    }

    @PostMapping("/staff")
    @May(Posts.ADMIN)
    View enrol(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String name,
            Actor me,
            HttpServletResponse response) {
        return switch (staff.enrol(username.strip(), name)) {
            case Granted<String>(var code) -> shown(username.strip(), code, me, response);
            case Refused<String>(var reasons) ->
                pages.show("staffing/account", new Page(username, name, reasons), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @PostMapping("/staff/{username}/code")
    @May(Posts.ADMIN)
    View code(@PathVariable String username, Actor me, HttpServletResponse response) {
        return switch (staff.newCode(username, me)) {
            case Granted<String>(var code) -> shown(username, code, me, response);
            case Refused<String>(var reasons) ->
                pages.show(
                        "staffing/person",
                        people.page(username, attempt(reasons, null), me),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private View shown(String username, String code, Actor me, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return pages.show("staffing/person", people.page(username, attempt(List.of(), code), me));
    }

    private static PersonPages.Attempt attempt(List<Refusal> reasons, @org.jspecify.annotations.Nullable String code) {
        return new PersonPages.Attempt(PostForm.EMPTY, LeavingForm.EMPTY, reasons, code);
    }
}
