package vn.motcua.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.Applications.granted;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.Calendars;
import vn.motcua.calendar.ChangedDay;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.FoldedRow;
import vn.motcua.dossier.Timeline;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** A node that dies in the middle of a batch, and two that go on at the same moment. */
@RoomTest
@Order(Integer.MAX_VALUE) // what it writes stays, so it comes after the tests that begin with an empty town
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({Errand.class, Offers.class, Flood.class})
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CrashedBatchTest {

    @Autowired
    Flood flood;

    @Autowired
    Amendments amendments;

    @Autowired
    Batches batches;

    @Autowired
    AffectedTable affected;

    @Autowired
    Calendars calendars;

    @Autowired
    Timeline timeline;

    @Autowired
    FoldedRow row;

    @Autowired
    Errand errand;

    @Autowired
    Town town;

    @Autowired
    TransactionTemplate transactions;

    @AfterEach
    void theDaysOfTheFilesAloneRemain() {
        flood.recedes();
    }

    @Test
    void whatDiedIsDoneAgainAndNothingTwice() throws Exception {
        town.itIs("2012-07-16T08:00");
        var codes = IntStream.range(0, 12).mapToObj(_ -> errand.brought("H7")).toList();
        var change =
                flood.entered("HTB.01", List.of(new ChangedDay(LocalDate.of(2012, 7, 18), "Nghỉ do ngập lụt", null)));
        granted(amendments.apply(change.id(), flood.quang()));
        // Others may have left open dossiers of their own, which come first.
        while (moved(codes) == 0) assertThat(batches.next(5)).isTrue();
        var done = moved(codes);
        transactions.executeWithoutResult(dying -> {
            assertThat(batches.next(5)).isTrue();
            dying.setRollbackOnly();
        });
        assertThat(moved(codes)).isEqualTo(done).isLessThan(12);
        var together = new CyclicBarrier(2);
        try (var nodes = Executors.newFixedThreadPool(2)) {
            Callable<Void> node = () -> {
                together.await();
                while (flood.state(change) == State.APPLYING) batches.next(3);
                return null;
            };
            for (var run : nodes.invokeAll(List.of(node, node))) run.get();
        }
        assertThat(moved(codes)).isEqualTo(12);
        assertThat(codes).allSatisfy(row::isWhatTheFactsFoldTo);
        assertThat(affected.counts(change.id()).values()).anyMatch(it -> it >= 12);
        calendars.refresh();
        assertThat(calendars.of("national", "HTB.01").isWorkingDay(LocalDate.of(2012, 7, 18)))
                .isFalse();
    }

    private long moved(List<DossierCode> codes) {
        return codes.stream()
                .flatMap(code -> timeline.of(code).stream())
                .filter(fact -> fact.kind().equals("dossier.recomputed"))
                .count();
    }
}
