package vn.motcua.portal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.rating.Ratings;

/** The look-up form with its answer, if one was asked for. */
record LookupPage(String code, String key, @Nullable LookupAnswer answer) {

    static final LookupPage EMPTY = new LookupPage("", "", null);

    /** What was found, by code alone or with the key. */
    @Nullable
    LookupGlance glance() {
        return switch (answer) {
            case LookupAnswer.Found(var glance) -> glance;
            case LookupAnswer.Opened(var detail) -> detail.glance();
            case null, default -> null;
        };
    }

    @Nullable
    LookupDetail detail() {
        return answer instanceof LookupAnswer.Opened(var detail) ? detail : null;
    }

    /** For the first time; who has rated finds the way back in the address of that page. */
    boolean mayRate() {
        var detail = detail();
        return detail != null && detail.rating() == Ratings.Standing.MAY_RATE;
    }

    /** Why nothing is shown, as the key of a message; null when something is. */
    @Nullable
    String troubleKey() {
        return LookupTrouble.key(answer);
    }

    /** Whole minutes to wait, at least one. */
    long waitMinutes() {
        return answer instanceof LookupAnswer.TooMany(var wait) ? LookupTrouble.minutes(wait) : 0;
    }

    LookupGlance found() {
        return Objects.requireNonNull(glance());
    }
}
