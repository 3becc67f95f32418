package vn.motcua.opinion;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.LaunchOptions;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Words;

/**
 * Makes the link by which an outside body answers, and shows it this once: to be sent, or printed on the slip. Shown
 * in the answer itself, for after a redirect it would stand in an address.
 */
@Controller
class LinkScreen {

    private final Links links;
    private final Opinions opinions;
    private final RequestPages requests;
    private final LaunchOptions options;
    private final Pages pages;

    LinkScreen(Links links, Opinions opinions, RequestPages requests, LaunchOptions options, Pages pages) {
        this.links = links;
        this.opinions = opinions;
        this.requests = requests;
        this.options = options;
        this.pages = pages;
    }

    record Page(OpinionRequest request, String address, String token) {

        /** A letter with the link, for the officer's own mail program. */
        String mail() {
            var subject = Words.t("opinion.mail.subject", request.code());
            var body = Words.t("opinion.mail.body", Words.moment(request.limit().dueAt()), address);
            var to = request.to().email() == null ? "" : request.to().email();
            return "mailto:" + to + "?subject=" + encoded(subject) + "&body=" + encoded(body);
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        }
    }

    @PostMapping("/opinions/{id:[0-9]{1,18}}/link")
    @May(Permissions.ASK)
    View make(@PathVariable long id, Actor me, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return switch (links.make(id, me)) {
            case Granted<String>(var token) -> {
                var address = base(request) + Links.PATH + token;
                yield pages.show("opinion/link", new Page(found(id, me), address, token));
            }
            case Refused<String>(var reasons) ->
                pages.show(
                        "opinion/show",
                        requests.page(found(id, me), me, "link", AnswerForm.NONE, List.copyOf(reasons)),
                        HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private OpinionRequest found(long id, Actor me) {
        return opinions.find(id, me).orElseThrow(NotFound::new);
    }

    private String base(HttpServletRequest request) {
        var known = options.publicUrl();
        return known == null || known.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
                : known.replaceFirst("/+$", "");
    }
}
