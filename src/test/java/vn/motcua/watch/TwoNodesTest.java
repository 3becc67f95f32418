package vn.motcua.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.route.Besides;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** Two nodes that sweep at the same moment, each in transactions of its own. */
@RoomTest
@Order(Integer.MAX_VALUE) // what it writes stays, so it comes after the tests that begin with an empty town
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({Errand.class, Offers.class, Besides.class, Told.class})
@Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TwoNodesTest {

    private static final String[] DESK = {"hoa.malam STEP_LATE", "lan.malam STEP_LATE", "minh.malam STEP_LATE"};

    @Autowired
    Town town;

    @Autowired
    Errand errand;

    @Autowired
    Besides besides;

    @Autowired
    Notices notices;

    @Autowired
    NoticeSweep sweep;

    @Autowired
    Told told;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void whatOneNodeIsTellingTheOtherPassesOver() throws Exception {
        town.itIs("2012-06-18T08:00");
        var code = errand.brought("H1");
        var step = errand.step(code);
        town.itIs("2012-06-19T08:00");
        try (var other = Executors.newSingleThreadExecutor()) {
            var both = transactions.execute(_ -> {
                try {
                    return List.of(
                            notices.tell(step),
                            other.submit(() -> notices.tell(step)).get());
                } catch (Exception broken) {
                    throw new AssertionError(broken);
                }
            });
            assertThat(both.getFirst()).isPositive();
            assertThat(both.getLast()).isZero();
        }
        assertThat(notices.tell(step)).isZero();
        assertThat(told.of(code)).contains(DESK).doesNotHaveDuplicates();
    }

    @Test
    void twoSweepsAtOnceTellEachOfTwentyDossiersOnce() throws Exception {
        town.itIs("2012-06-20T08:00");
        var codes = IntStream.range(0, 20).mapToObj(_ -> errand.brought("H1")).toList();
        town.itIs("2012-06-21T08:00");
        both();
        assertThat(codes)
                .allSatisfy(code -> assertThat(told.of(code)).contains(DESK).doesNotHaveDuplicates());
        assertThat(sweep.sweep()).isZero();
    }

    @Test
    void twoSweepsAtOnceClimbEachRungOfTenUnansweredOffersOnce() throws Exception {
        town.itIs("2012-06-26T08:00");
        var codes = IntStream.range(0, 10).mapToObj(_ -> errand.brought("H7")).toList();
        codes.forEach(it -> errand.goes(it, "lan.malam pass-on", "thao.malam submit"));
        for (var moment : List.of("2012-06-26T17:31", "2012-06-27T11:31")) {
            town.itIs(moment);
            both();
        }
        assertThat(codes)
                .allSatisfy(code -> assertThat(told.of(code))
                        .contains("mai.huyen HANDOVER_LATE", "vinh.huyen HANDOVER_VERY_LATE")
                        .contains("thao.malam HANDOVER_VERY_LATE")
                        .doesNotHaveDuplicates());
        assertThat(sweep.sweep()).isZero();
    }

    /** The steps of one dossier are looked at by both nodes, and both would tell of the dossier itself. */
    @Test
    void twoSweepsAtOnceTellOnceOfADossierOnWhichThreeAgenciesWork() throws Exception {
        town.itIs("2026-03-16T08:00");
        var codes = IntStream.range(0, 5)
                .mapToObj(_ -> besides.brought("H2", "residence", "health-card"))
                .toList();
        codes.forEach(it -> besides.goes(
                it,
                "lan.hamthuan desk pass-on",
                "huy.hamthuan officer submit",
                "hai.hamthuan leader approve",
                "ngoc.hamthuan clerk number"));
        town.itIs("2026-03-20T08:00");
        both();
        assertThat(codes)
                .allSatisfy(code -> assertThat(told.of(code).stream().filter(it -> it.contains(" DOSSIER")))
                        .anyMatch(it -> it.endsWith(" DOSSIER_LATE"))
                        .doesNotHaveDuplicates());
        assertThat(sweep.sweep()).isZero();
    }

    private void both() throws Exception {
        var start = new CyclicBarrier(2);
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var runs = nodes.invokeAll(List.of(() -> sweep(start), () -> sweep(start)));
            for (var run : runs) run.get();
        }
    }

    private int sweep(CyclicBarrier start) throws Exception {
        start.await();
        return sweep.sweep();
    }
}
