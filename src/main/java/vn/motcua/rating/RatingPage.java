package vn.motcua.rating;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCard;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.Once;
import vn.motcua.platform.Words;

/** The nine questions. {@code typed}: by their fields; {@code rated}: what holds already, if anything. */
record RatingPage(
        DossierCard dossier,
        String procedure,
        Scale scale,
        Map<String, String> typed,
        Ratings.Standing standing,
        @Nullable Rated rated,
        List<Refusal> problems) {

    /** When, and until when it may be changed, in words; the last none where it may not. */
    record Rated(String at, @Nullable String until) {}

    String code() {
        return dossier.code().value();
    }

    String key() {
        return text("key");
    }

    String text(String field) {
        return typed.getOrDefault(field, "");
    }

    boolean isChosen(Index index, int points) {
        return text(index.field()).equals(Integer.toString(points));
    }

    boolean isSkipped(Index index) {
        return text(index.field()).isEmpty() && rated != null;
    }

    boolean mayAnswer() {
        return standing == Ratings.Standing.MAY_RATE || standing == Ratings.Standing.MAY_CHANGE;
    }

    String button() {
        return Words.t(standing == Ratings.Standing.MAY_CHANGE ? "rating.change" : "rating.send");
    }

    String onceKey() {
        return Once.newKey();
    }
}
