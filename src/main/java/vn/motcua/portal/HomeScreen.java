package vn.motcua.portal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import vn.motcua.platform.May;
import vn.motcua.platform.Pages;

/** The front page: the look-up first, since that is what people come for. */
@Controller
class HomeScreen {

    private final Pages pages;

    HomeScreen(Pages pages) {
        this.pages = pages;
    }

    @May(May.ANYONE)
    @GetMapping("/")
    View show() {
        return pages.show("portal/home", LookupPage.EMPTY);
    }
}
