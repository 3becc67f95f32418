package vn.motcua.amendment;

import java.time.Instant;
import org.springframework.core.NestedExceptionUtils;
import vn.motcua.dossier.DossierCode;

/** A dossier that could not follow a change, why, when that was tried last; {@code again}: it will be tried again. */
record PassedOver(DossierCode code, String why, Instant triedAt, boolean again) {

    private static final int WORDS_MAX = 300;

    static PassedOver of(DossierCode code, RuntimeException why, Instant at) {
        return new PassedOver(code, words(why), at, false);
    }

    /** What went wrong at the bottom of it, for whoever mends it. */
    private static String words(Throwable broken) {
        var words = NestedExceptionUtils.getMostSpecificCause(broken).toString();
        return words.substring(0, Math.min(WORDS_MAX, words.length()));
    }
}
