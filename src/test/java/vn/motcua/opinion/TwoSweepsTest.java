package vn.motcua.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Timeline;
import vn.motcua.opinion.OpinionRequest.State;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** Several nodes that notice the same deadline at the same moment, each in transactions of its own. */
@RoomTest
@Order(Integer.MAX_VALUE) // what it writes stays, so it comes after the tests that begin with an empty town
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({BuildingPermit.class, Errand.class, Offers.class})
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TwoSweepsTest {

    private static final int NODES = 4;

    @Autowired
    BuildingPermit permit;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Timeline timeline;

    @Autowired
    Town town;

    @Test
    void ofAllWhoNoticeOneWritesItDown() throws Exception {
        town.itIs("2012-09-03T08:00");
        var it = permit.asked(permit.withBao(), "bao.huyen", "HTB/TNMT").getFirst();
        town.itIs("2012-10-15T08:00");
        var start = new CyclicBarrier(NODES);
        var nodes = new ArrayList<Callable<Boolean>>();
        for (var node = 0; node < NODES; node++)
            nodes.add(() -> {
                start.await();
                return deadlines.pass(it.id());
            });
        var noticed = 0;
        try (var pool = Executors.newFixedThreadPool(NODES)) {
            for (var done : pool.invokeAll(nodes)) if (done.get()) noticed++;
        }
        assertThat(noticed).isEqualTo(1);
        assertThat(permit.now(it).state()).isEqualTo(State.SILENT);
        assertThat(timeline.of(it.code()).stream().filter(fact -> fact.kind().equals("opinion.consented")))
                .hasSize(1);
    }
}
