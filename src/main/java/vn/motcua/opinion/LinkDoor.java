package vn.motcua.opinion;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import vn.motcua.opinion.Links.Opened;
import vn.motcua.platform.Client;
import vn.motcua.platform.FailedTries;
import vn.motcua.platform.Pages;

/**
 * Lets in whoever has a link that holds. Nobody keeps the page, and nobody it leads to learns its address; guessing,
 * and writing drafts without end, is slowed down.
 */
@Component
class LinkDoor {

    private final Links links;
    private final OutsidePages outside;
    private final FailedTries tries;
    private final Pages pages;

    LinkDoor(Links links, OutsidePages outside, FailedTries tries, Pages pages) {
        this.links = links;
        this.outside = outside;
        this.tries = tries;
        this.pages = pages;
    }

    View through(String token, HttpServletRequest request, HttpServletResponse response, Function<Opened, View> page) {
        secret(response);
        var client = Client.of(request.getRemoteAddr());
        var wait = tries.wait(guesses(client)).or(() -> tries.wait(drafts(client)));
        if (wait.isPresent()) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, String.valueOf(wait.get().toSeconds() + 1));
            return pages.show("opinion/message", outside.tooMany(wait.get()), HttpStatus.TOO_MANY_REQUESTS);
        }
        return opened(token, client)
                .map(it -> it.over()
                        ? pages.show("opinion/message", outside.over(it.request()), HttpStatus.GONE)
                        : page.apply(it))
                .orElseGet(() -> pages.show("opinion/message", outside.unknown(), HttpStatus.NOT_FOUND));
    }

    void drafted(HttpServletRequest request) {
        tries.count(drafts(Client.of(request.getRemoteAddr())));
    }

    private Optional<Opened> opened(String token, String client) {
        var opened = links.open(token);
        if (opened.isEmpty()) tries.count(guesses(client));
        return opened;
    }

    private static String guesses(String client) {
        return "opinion link " + client;
    }

    private static String drafts(String client) {
        return "opinion draft " + client;
    }

    private static void secret(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
    }
}
