package vn.motcua.route;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.route.Worklist.Tab;
import vn.motcua.town.ManyDossiers;
import vn.motcua.town.Ratios;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/**
 * A page of 20 among 200,000 open steps of one desk, and as many ended ones of the district, against a read by primary
 * key in the same run.
 */
@RoomTest
@Tag("bench")
class WorklistBench {

    private static final int STEPS = 200_000;
    private static final int TIMES_A_KEY_READ_MAX = 10;
    private static final int PAGE = 20;
    private static final Instant NOW = Instant.parse("2011-07-20T03:00:00Z");
    private static final Instant EVENING = Instant.parse("2011-07-20T17:00:00Z");

    @RegisterExtension
    final Ratios ratios = new Ratios(WorklistBench.class);

    private double key;

    @Autowired
    JdbcClient sql;

    @Autowired
    WorklistQuery open;

    @Autowired
    EndedQuery ended;

    @Autowired
    UncollectedQuery uncollected;

    @Autowired
    WorklistCountQuery counts;

    @Autowired
    Town town;

    @Test
    void aPageOfTheWorkListIsHardlyDearerThanAReadByKey() {
        var many = new ManyDossiers(sql);
        many.fill(2 * STEPS);
        many.open(0, STEPS - 1);
        many.finish(STEPS, 2 * STEPS - 1);
        // What was just filled in is written out now, not while pages are measured.
        sql.sql("CHECKPOINT").update();
        var id =
                sql.sql("SELECT max(id) FROM route.step_open").query(Long.class).single();
        var read = "SELECT version FROM route.step_open WHERE id = :id";
        key = settled(() -> sql.sql(read).param("id", id).query(Long.class).single());
        for (var tab : Tab.values()) within(tab + ", first page", page(tab, null));
        var september = Instant.parse("2011-09-01T01:00:00Z");
        within("IN_HAND, deep page", page(Tab.IN_HAND, new Worklist.After(september, 0)));
        within("LATE, deep page", page(Tab.LATE, new Worklist.After(NOW.minus(Duration.ofDays(5)), 0)));
        var march = Instant.parse("2011-03-15T03:00:00Z");
        within("DONE, deep page", page(Tab.DONE, new Worklist.After(march, 0)));
        var hoa = town.officer("hoa.malam");
        var tabs = Arrays.stream(Tab.values())
                .filter(it -> it.isFor(hoa) && it != Tab.DONE)
                .toList();
        within("all counts", () -> counts.of(hoa, tabs, NOW, EVENING));
    }

    private Runnable page(Tab tab, Worklist.@Nullable After after) {
        var who = town.officer(tab == Tab.UNIT ? "hoa.malam" : "lan.malam");
        var list = new Worklist(who, tab, null, after, PAGE);
        return switch (tab) {
            case DONE -> () -> ended.page(list, NOW, EVENING);
            case AWAITING -> () -> uncollected.page(list, NOW, EVENING);
            case IN_HAND, WAITING, MINE, STANDING, TODAY, LATE, SENT, UNIT -> () -> open.page(list, NOW, EVENING);
        };
    }

    private void within(String what, Runnable page) {
        ratios.atMost(TIMES_A_KEY_READ_MAX, "work list of 200,000, " + what, settled(page), key, "µs p99");
    }

    /** The second time, when the server has made up its mind about the plan. */
    private static double settled(Runnable act) {
        Ratios.p99(act);
        return Ratios.p99(act);
    }
}
