package vn.motcua.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.platform.Client;
import vn.motcua.platform.May;
import vn.motcua.platform.Pages;

/**
 * The public look-up: a plain GET form, so that a link and a QR code do the same. Answers are never kept by
 * anybody.
 */
@Controller
class LookupScreen {

    private final Lookups lookups;
    private final Pages pages;

    LookupScreen(Lookups lookups, Pages pages) {
        this.lookups = lookups;
        this.pages = pages;
    }

    @May(May.ANYONE)
    @GetMapping("/lookup")
    View show(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String key,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        if (code.isBlank()) return pages.show("portal/lookup", LookupPage.EMPTY);
        var answer = lookups.answer(code, key, Client.of(request.getRemoteAddr()));
        if (answer instanceof LookupAnswer.TooMany(var wait))
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(LookupTrouble.seconds(wait)));
        return pages.show(
                "portal/lookup", new LookupPage(code.strip(), key.strip(), answer), LookupTrouble.status(answer));
    }
}
