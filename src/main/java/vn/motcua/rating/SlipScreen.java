package vn.motcua.rating;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Once;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Retry;

/** A slip on which somebody has rated on paper, entered by the desk; shown to nobody afterwards. */
@Controller
@RequestMapping("/dossiers/{code}/rating")
class SlipScreen {

    private final Dossiers dossiers;
    private final Ratings ratings;
    private final RatingPages views;
    private final Once once;
    private final Pages pages;

    SlipScreen(Dossiers dossiers, Ratings ratings, RatingPages views, Once once, Pages pages) {
        this.dossiers = dossiers;
        this.ratings = ratings;
        this.views = views;
        this.once = once;
        this.pages = pages;
    }

    @GetMapping
    @May(Permissions.RECORD)
    View form(@PathVariable String code, Actor me) {
        var dossier = dossier(code, me);
        var problem = SlipAction.whyNot(dossier, ratings);
        return pages.show("rating/slip", views.page(dossier, Map.of(), problem == null ? List.of() : List.of(problem)));
    }

    @PostMapping
    @May(Permissions.RECORD)
    View enter(@PathVariable String code, @RequestParam Map<String, String> typed, Actor me, Retry retry) {
        var dossier = dossier(code, me);
        var remark = typed.getOrDefault("remark", "");
        var decision =
                once.form(retry, () -> ratings.enter(dossier, typed, remark, me).map(it -> "/dossiers/" + it));
        return switch (decision) {
            case Granted<String>(var path) -> pages.seeOther(path);
            case Refused<String>(List<Refusal> reasons) ->
                pages.show("rating/slip", views.page(dossier, typed, reasons), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    private DossierCard dossier(String code, Actor me) {
        return DossierCode.parse(code)
                .flatMap(it -> dossiers.find(it, me, Permissions.RECORD))
                .filter(it -> me.mayAt(Permissions.RECORD, it.keeper().agency()))
                .orElseThrow(NotFound::new);
    }
}
