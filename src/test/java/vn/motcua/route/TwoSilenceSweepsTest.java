package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.InventedProcedures;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Timeline;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** Two nodes that look for silence at the same moment, each in transactions of its own. */
@RoomTest
@Order(Integer.MAX_VALUE) // what it writes stays, so it comes after the tests that begin with an empty town
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({Besides.class, Offers.class})
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TwoSilenceSweepsTest {

    private static final int DOSSIERS = 12;
    private static final int SILENT_LEGS = 2;

    @Autowired
    Town town;

    @Autowired
    Besides besides;

    @Autowired
    SilenceSweep sweep;

    @Autowired
    Trails trails;

    @Autowired
    Timeline timeline;

    /** Of each dossier two legs have agreed, so that the nodes also meet at one that goes on with the last of them. */
    @Test
    void eachLegAgreesOnceAndEachDossierGoesOnOnce() throws Exception {
        town.itIs("2013-06-03T08:00");
        var codes = IntStream.range(0, DOSSIERS).mapToObj(_ -> asked()).toList();
        town.itIs("2013-06-07T08:00");
        var start = new CyclicBarrier(2);
        var agreed = 0;
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var both = List.<Callable<Integer>>of(() -> sweep(start), () -> sweep(start));
            for (var node : nodes.invokeAll(both)) agreed += node.get();
        }
        assertThat(agreed).isEqualTo(DOSSIERS * SILENT_LEGS);
        assertThat(sweep.sweep()).isZero();
        assertThat(codes).allSatisfy(this::wentOnOnce);
    }

    private void wentOnOnce(DossierCode code) {
        assertThat(besides.steps(code)).containsExactly("sign");
        assertThat(trails.of(code).stream().filter(it -> it.step().equals("sign")))
                .hasSize(1);
        assertThat(trails.legs(code).stream().filter(LegTime::beside))
                .hasSize(SILENT_LEGS)
                .allSatisfy(it -> assertThat(it.answer().outcome()).isEqualTo("CONSENT"));
        assertThat(timeline.of(code).stream()
                        .filter(it -> "CONSENT".equals(it.body().get("outcome"))))
                .hasSize(SILENT_LEGS);
        besides.holds(code);
    }

    private DossierCode asked() {
        var code = besides.broughtTo(Town.DESK_OF_MA_LAM, "lan.malam", InventedProcedures.SILENT);
        besides.goes(code, "lan.malam desk pass-on", "thao.malam officer ask");
        return code;
    }

    private int sweep(CyclicBarrier start) throws Exception {
        start.await();
        return sweep.sweep();
    }
}
