package vn.motcua.interlink;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.town.ManyDossiers;
import vn.motcua.town.Ratios;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** A page of 20 among 100,000 open hand-overs to one desk, against a read by primary key in the same run. */
@RoomTest
@Tag("bench")
class HandoverBench {

    private static final int HANDOVERS = 100_000;
    private static final int TIMES_A_KEY_READ_MAX = 10;
    private static final int PAGE = 20;
    private static final Instant NOW = Instant.parse("2011-08-05T03:00:00Z");

    @RegisterExtension
    final Ratios ratios = new Ratios(HandoverBench.class);

    @Autowired
    JdbcClient sql;

    @Autowired
    Town town;

    @Autowired
    OnTheWayQuery way;

    @Autowired
    InboxQuery inbox;

    private double key;

    @Test
    void aPageOfWhatIsOnTheWayIsHardlyDearerThanAReadByKey() {
        var many = new ManyDossiers(sql);
        many.fill(HANDOVERS);
        many.send(0, HANDOVERS - 1);
        // What was just filled in is written out now, not while pages are measured.
        sql.sql("CHECKPOINT").update();
        var id = sql.sql("SELECT max(id) FROM interlink.handover")
                .query(Long.class)
                .single();
        var read = "SELECT answer FROM interlink.handover WHERE id = :id";
        key = settled(() -> sql.sql(read).param("id", id).query(String.class).single());
        var july = new OnTheWay.After(Instant.parse("2011-07-20T03:00:00Z"), 0);
        for (var who : new String[] {"mai.huyen", "vinh.huyen"})
            for (var over : new boolean[] {false, true}) {
                within(who + (over ? " IN over" : " IN"), list(who, Inbox.Direction.IN, over, null));
                within(who + (over ? " IN over, deep" : " IN, deep"), list(who, Inbox.Direction.IN, over, july));
            }
        within("lan.malam OUT", list("lan.malam", Inbox.Direction.OUT, false, null));
        var units = town.officer("mai.huyen").unitsWhere(Inbox.VIEW);
        within("inbox, first page", () -> inbox.page(Inbox.Direction.IN, units, 0, PAGE));
        within("inbox, deep page", () -> inbox.page(Inbox.Direction.IN, units, id - HANDOVERS / 2, PAGE));
        within("inbox, nothing sent", () -> inbox.page(Inbox.Direction.OUT, units, 0, PAGE));
        within("inbox counts", () -> inbox.counts(units));
        var mine = new OnTheWay(town.officer("mai.huyen"), Inbox.Direction.IN, true, null);
        within("count, over", () -> way.count(mine, NOW));
        within("count, all", () -> way.count(mine.only(Inbox.Direction.IN, false), NOW));
    }

    private Runnable list(String who, Inbox.Direction direction, boolean over, OnTheWay.@Nullable After after) {
        var list = new OnTheWay(town.officer(who), direction, over, after);
        return () -> way.page(list, PAGE, NOW);
    }

    private void within(String what, Runnable page) {
        ratios.atMost(TIMES_A_KEY_READ_MAX, "100,000 on the way, " + what, settled(page), key, "µs p99");
    }

    /** The second time, when the server has made up its mind about the plan. */
    private static double settled(Runnable act) {
        Ratios.p99(act);
        return Ratios.p99(act);
    }
}
