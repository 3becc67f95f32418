package vn.motcua.rating;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierCode;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.Client;
import vn.motcua.platform.May;
import vn.motcua.platform.Pages;

/** Where who holds a receipt rates: its code and key are the proof, so there is no account. Kept by nobody. */
@Controller
@RequestMapping(RatingScreen.HERE)
@May(May.ANYONE)
class RatingScreen {

    static final String HERE = "/ratings";

    private final RatingDoor door;
    private final Ratings ratings;
    private final RatingPages views;
    private final Pages pages;

    RatingScreen(RatingDoor door, Ratings ratings, RatingPages views, Pages pages) {
        this.door = door;
        this.ratings = ratings;
        this.views = views;
        this.pages = pages;
    }

    /** The receipt is asked for. */
    record Ask(String code, List<Refusal> problems) {}

    @GetMapping
    View form(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String key,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (code.isBlank() || key.isBlank()) return pages.show("rating/ask", new Ask(code.strip(), List.of()));
        return through(code, key, request, it -> pages.show("rating/form", views.fresh(it, key.strip())));
    }

    @PostMapping
    View rate(@RequestParam Map<String, String> typed, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var key = typed.getOrDefault("key", "");
        return through(typed.getOrDefault("code", ""), key, request, it -> {
            return switch (ratings.rate(it, typed, typed.getOrDefault("remark", ""))) {
                case Granted<DossierCode>(var code) -> pages.seeOther(path(code, key));
                case Refused<DossierCode>(var reasons) ->
                    pages.show("rating/form", views.page(it, typed, reasons), HttpStatus.UNPROCESSABLE_CONTENT);
            };
        });
    }

    private View through(String code, String key, HttpServletRequest request, Function<DossierCard, View> then) {
        return switch (door.open(code, key.strip(), Client.of(request.getRemoteAddr()))) {
            case Granted<DossierCard>(var dossier) -> then.apply(dossier);
            case Refused<DossierCard>(var reasons) -> {
                var waits = reasons.getFirst().key().equals("rating.wait");
                var status = waits ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.NOT_FOUND;
                yield pages.show("rating/ask", new Ask(code.strip(), reasons), status);
            }
        };
    }

    private static String path(DossierCode code, String key) {
        return UriComponentsBuilder.fromPath(HERE)
                .queryParam("code", "{code}")
                .queryParam("key", "{key}")
                .encode()
                .buildAndExpand(code.value(), key)
                .toUriString();
    }
}
