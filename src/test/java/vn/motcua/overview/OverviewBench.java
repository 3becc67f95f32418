package vn.motcua.overview;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.statistics.ManyLives;
import vn.motcua.town.ManyDossiers;
import vn.motcua.town.Ratios;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/**
 * The overview of a district with five million reporting rows and twenty thousand open steps, against a read by primary
 * key in the same run; from the address that was typed to the record that the page shows.
 */
@RoomTest
@Tag("bench")
class OverviewBench {

    private static final int LIVES = Integer.getInteger("motcua.lives", 5_000_000);
    private static final int OPEN = 20_000;
    private static final int TIMES_A_KEY_READ_MAX = 20;

    @RegisterExtension
    final Ratios ratios = new Ratios(OverviewBench.class);

    @Autowired
    JdbcClient sql;

    @Autowired
    Town town;

    @Autowired
    Scopes scopes;

    @Autowired
    OverviewPages pages;

    @Test
    void theFirstPageIsHardlyDearerThanSomeReadsByKey() {
        new ManyLives(sql).fill(LIVES);
        var many = new ManyDossiers(sql);
        many.fill(OPEN);
        many.open(0, OPEN - 1);
        sql.sql("CHECKPOINT").update();
        town.itIs("2015-12-28T09:00");
        var read = "SELECT agency FROM statistics.life WHERE code = :code";
        var key = settled(() ->
                sql.sql(read).param("code", "B0000007").query(String.class).single());
        for (var who : new String[] {"vinh.huyen", "hung.malam"}) {
            within(who + ", whom may be looked at", () -> scope(who), key);
            var scope = scope(who);
            within(who + ", overview", () -> pages.page(scope), key);
        }
    }

    private Scope scope(String who) {
        return switch (scopes.of(new OverviewRequest(null, null), town.officer(who))) {
            case Granted<Scope>(var scope) -> scope;
            case Refused<Scope>(var reasons) -> throw new AssertionError(reasons);
        };
    }

    private void within(String what, Runnable act, double key) {
        ratios.atMost(TIMES_A_KEY_READ_MAX, "%,d rows, %s".formatted(LIVES, what), settled(act), key, "µs p99");
    }

    /** The second time, when the server has made up its mind about the plan. */
    private static double settled(Runnable act) {
        Ratios.p99(act);
        return Ratios.p99(act);
    }
}
