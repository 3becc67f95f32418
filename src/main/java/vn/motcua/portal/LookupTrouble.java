package vn.motcua.portal;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** How a look-up that shows nothing is told to people and to programs. */
final class LookupTrouble {

    private LookupTrouble() {}

    static @Nullable String key(@Nullable LookupAnswer answer) {
        return switch (answer) {
            case LookupAnswer.Misspelt _ -> "portal.lookup.misspelt";
            case LookupAnswer.Unknown _ -> "portal.lookup.unknown";
            case LookupAnswer.WrongKey _ -> "portal.lookup.wrong-key";
            case LookupAnswer.TooMany _ -> "portal.lookup.too-many";
            case LookupAnswer.Found _, LookupAnswer.Opened _ -> null;
            case null -> null;
        };
    }

    static HttpStatus status(@Nullable LookupAnswer answer) {
        return switch (answer) {
            case LookupAnswer.Misspelt _ -> HttpStatus.BAD_REQUEST;
            case LookupAnswer.Unknown _ -> HttpStatus.NOT_FOUND;
            case LookupAnswer.WrongKey _ -> HttpStatus.FORBIDDEN;
            case LookupAnswer.TooMany _ -> HttpStatus.TOO_MANY_REQUESTS;
            case LookupAnswer.Found _, LookupAnswer.Opened _ -> HttpStatus.OK;
            case null -> HttpStatus.OK;
        };
    }

    /** Whole minutes, rounded up. */
    static long minutes(Duration wait) {
        return Math.max(1, wait.plusSeconds(59).toMinutes());
    }

    static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
