package vn.motcua.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.WorkingTime;
import vn.motcua.catalogue.Field;
import vn.motcua.platform.LegalClock;

/**
 * When people get to what waits for them: some are quick, some slow, all are slower before Tết, land and building are
 * what piles up, and in the second year the one-stop shop has taught everybody to be quicker.
 */
@Component
class Pace {

    private static final LocalDate SECOND_YEAR = LocalDate.of(2012, 7, 1);
    private static final Map<String, Double> PILES_UP = Map.of("LAND", 1.25, "CONSTRUCTION", 1.15, "SOCIAL", 1.05);
    private static final double USUAL = 0.62; // of the time a step may take
    private static final int NOTICED = 12; // working minutes until somebody sees what has come
    private static final int DAYS_TO_COLLECT = 9;
    private static final int DAYS_TO_ANSWER = 14;
    private static final int DAY_MINUTES = 480;

    private final Calendars calendars;

    Pace(Calendars calendars) {
        this.calendars = calendars;
    }

    Instant step(FillQuery.Turn it, Field field, WorkingTime budget) {
        var slow = new Chance("step", it.code(), it.id()).slowness() * person(it.unit() + it.role());
        var minutes = NOTICED + Math.round(budget.minutes() * USUAL * slow * season(it.at()) * year(it.at(), field));
        return later(it.at(), minutes);
    }

    Instant offer(FillQuery.Turn it) {
        return later(it.at(), 40 + new Chance("offer", it.code(), it.id()).upTo(400));
    }

    Instant collect(FillQuery.Turn it) {
        return later(it.at(), (long) (new Chance("collect", it.code()).slowness() * DAY_MINUTES * DAYS_TO_COLLECT / 3));
    }

    Instant answer(String code, Instant asked) {
        return later(asked, (long) (new Chance("answer", code).slowness() * DAY_MINUTES * DAYS_TO_ANSWER / 3));
    }

    /** The same officer's post is always quick or always slow. */
    private static double person(String post) {
        return 0.75 + new Chance("post", post).upTo(60) / 100.0;
    }

    private static double season(Instant at) {
        var month = at.atZone(LegalClock.ZONE).getMonth();
        return month == Month.JANUARY ? 1.5 : month == Month.DECEMBER || month == Month.AUGUST ? 1.2 : 1;
    }

    private static double year(Instant at, Field field) {
        var taught = at.atZone(LegalClock.ZONE).toLocalDate().isBefore(SECOND_YEAR) ? 1.2 : 0.85;
        return taught * PILES_UP.getOrDefault(field.name(), 1.0);
    }

    private Instant later(Instant from, long minutes) {
        return calendars.national().add(from, new WorkingTime(Math.max(1, minutes)));
    }
}
