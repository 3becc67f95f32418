package vn.motcua.rating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.DossierCard;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.Words;

/** Puts a dossier and what is typed of it on the page of questions. */
@Component
class RatingPages {

    private final Ratings ratings;
    private final Catalogue catalogue;

    RatingPages(Ratings ratings, Catalogue catalogue) {
        this.ratings = ratings;
        this.catalogue = catalogue;
    }

    /** As it was answered before, for who may change it. */
    RatingPage fresh(DossierCard dossier, String key) {
        var typed = new HashMap<>(Map.of("key", key));
        ratings.last(dossier.code()).ifPresent(it -> {
            it.points().forEach((number, points) -> typed.put("mark-" + number, Integer.toString(points)));
            typed.put("remark", it.remark());
        });
        return page(dossier, typed, List.of());
    }

    RatingPage page(DossierCard dossier, Map<String, String> typed, List<Refusal> problems) {
        var rated = ratings.last(dossier.code())
                .map(it -> new RatingPage.Rated(
                        Words.moment(it.at()),
                        it.way() == Rating.Way.KEY ? Words.moment(ratings.changeableUntil(it)) : null))
                .orElse(null);
        return new RatingPage(
                dossier,
                catalogue.version(dossier.procedureVersion()).name(),
                ratings.scale(),
                typed,
                ratings.standing(dossier),
                rated,
                problems);
    }
}
