package vn.motcua.access;

import java.time.YearMonth;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.motcua.platform.LegalClock;

/** Forgets looks by whole months, some rows at a time. The law names no period: how many are kept is a setting ◊. */
@Component
class LookSweep {

    private static final Logger LOG = LoggerFactory.getLogger(LookSweep.class);
    private static final int ROWS = 5_000;
    private static final int TIMES_MAX = 100; // the next run takes the rest

    private final LookTable table;
    private final LegalClock clock;
    private final int months;

    LookSweep(LookTable table, LegalClock clock, @Value("${motcua.access-months:24}") int months) {
        this.table = table;
        this.clock = clock;
        this.months = months;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void forget() {
        var first = YearMonth.from(clock.today()).minusMonths(months).atDay(1);
        var before = first.atStartOfDay(LegalClock.ZONE).toInstant();
        var forgotten = 0;
        for (int times = 0, rows = ROWS; times < TIMES_MAX && rows == ROWS; times++) {
            rows = table.forget(before, ROWS);
            forgotten += rows;
        }
        if (forgotten > 0) LOG.info("{} looks before {} are forgotten", forgotten, first);
    }
}
