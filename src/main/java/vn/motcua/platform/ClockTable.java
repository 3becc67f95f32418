package vn.motcua.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The offset of the legal clock, fixed once when the data are made, so that every node and every later start agree. */
@Component
public class ClockTable {

    private final JdbcClient sql;

    ClockTable(JdbcClient sql) {
        this.sql = sql;
    }

    Duration offset(LaunchOptions options, Clock system) {
        var asked = asked(options, system);
        sql.sql("INSERT INTO platform.legal_clock (single, offset_seconds) "
                        + "VALUES (true, :offset) ON CONFLICT DO NOTHING")
                .param("offset", asked == null ? 0 : asked.toSeconds())
                .update();
        var kept = Duration.ofSeconds(sql.sql("SELECT offset_seconds FROM platform.legal_clock")
                .query(Long.class)
                .single());
        if (asked != null && isAnotherEra(kept, asked)) throw new StartRefused(refusal(kept, system));
        return kept;
    }

    /** Whether these data have been started and keep their own clock. */
    public boolean isFixed() {
        return sql.sql("SELECT EXISTS (SELECT FROM platform.legal_clock)")
                .query(Boolean.class)
                .single();
    }

    private static @org.jspecify.annotations.Nullable Duration asked(LaunchOptions options, Clock system) {
        if (Boolean.TRUE.equals(options.realTime())) return Duration.ZERO;
        var asOf = options.asOf();
        return asOf == null
                ? null
                : Duration.between(
                        system.instant().truncatedTo(ChronoUnit.SECONDS),
                        asOf.atZone(LegalClock.ZONE).toInstant());
    }

    // A later start names the same moment again although the clock has gone on; only another direction is another era.
    private static boolean isAnotherEra(Duration kept, Duration asked) {
        return kept.isZero() != asked.isZero();
    }

    private static String refusal(Duration kept, Clock system) {
        return kept.isZero()
                ? "This data folder runs in real time; use another --data folder for a shifted clock."
                : "This data folder has its own clock, now at "
                        + system.instant()
                                .plus(kept)
                                .atZone(LegalClock.ZONE)
                                .toLocalDateTime()
                                .truncatedTo(ChronoUnit.MINUTES)
                        + "; use another --data folder for another time.";
    }
}
