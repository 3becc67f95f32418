package vn.motcua.exchange;

import java.time.Duration;
import java.time.Instant;
import vn.motcua.platform.Words;

/** How long something waits already, in one unit: 7 minutes, 3 hours, 2 days. */
final class Age {

    private static final long MINUTES_MAX = 120;
    private static final long HOURS_MAX = 48;

    private Age() {}

    static String words(Instant since, Instant now) {
        var age = Duration.between(since, now);
        if (age.toMinutes() < MINUTES_MAX) return Words.t("exchange.age.minutes", Math.max(0, age.toMinutes()));
        if (age.toHours() < HOURS_MAX) return Words.t("exchange.age.hours", age.toHours());
        return Words.t("exchange.age.days", age.toDays());
    }
}
