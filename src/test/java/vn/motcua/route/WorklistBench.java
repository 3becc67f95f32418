package vn.motcua.route;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.town.ManyDossiers;
import vn.motcua.town.Ratios;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** A page of 20 among 200,000 open steps of one desk against a read by primary key in the same run. */
@RoomTest
@Tag("bench")
class WorklistBench {

    private static final int STEPS = 200_000;
    private static final int TIMES_A_KEY_READ_MAX = 10;
    private static final int PAGE = 21;
    private static final Instant NOW = Instant.parse("2011-07-20T03:00:00Z");
    private static final Instant EVENING = Instant.parse("2011-07-20T17:00:00Z");

    @RegisterExtension
    final Ratios ratios = new Ratios(WorklistBench.class);

    @Autowired
    JdbcClient sql;

    @Autowired
    WorklistQuery query;

    @Autowired
    Town town;

    @Test
    void aPageOfTheWorkListIsHardlyDearerThanAReadByKey() {
        var many = new ManyDossiers(sql);
        many.fill(STEPS);
        many.open(0, STEPS - 1);
        var id =
                sql.sql("SELECT max(id) FROM route.step_open").query(Long.class).single();
        var read = "SELECT version FROM route.step_open WHERE id = :id";
        Ratios.p99(() -> sql.sql(read).param("id", id).query(Long.class).single());
        var key =
                Ratios.p99(() -> sql.sql(read).param("id", id).query(Long.class).single());
        for (var tab : Worklist.Tab.values()) page(tab, null, "first page", key);
        var middle = new Worklist.After(Instant.parse("2011-09-01T01:00:00Z"), 0);
        page(Worklist.Tab.IN_HAND, middle, "deep page", key);
    }

    private void page(
            Worklist.Tab tab, Worklist.@org.jspecify.annotations.Nullable After after, String where, double key) {
        var list = new Worklist(town.officer("hoa.malam"), tab, null, after, PAGE);
        var lan = new Worklist(town.officer("lan.malam"), tab, null, after, PAGE);
        var asked = tab == Worklist.Tab.UNIT ? list : lan;
        Runnable page = () -> query.page(tab, asked.values(NOW, EVENING));
        Ratios.p99(page);
        ratios.atMost(
                TIMES_A_KEY_READ_MAX, "work list of 200,000, " + tab + ", " + where, Ratios.p99(page), key, "µs p99");
    }
}
