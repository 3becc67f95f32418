package vn.motcua.reform;

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
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.FoldedRow;
import vn.motcua.dossier.Timeline;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** A node that dies in the middle of a batch, and two that go on at the same moment: over, and back again. */
@RoomTest
@Order(Integer.MAX_VALUE) // what it writes stays, so it comes after the tests that begin with an empty town
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import(Merger.class)
@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CrashedReformTest {

    @Autowired
    Merger merger;

    @Autowired
    Reforms reforms;

    @Autowired
    ReformBatches batches;

    @Autowired
    Timeline timeline;

    @Autowired
    FoldedRow row;

    @Autowired
    Town town;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void whatDiedIsDoneAgainAndNothingTwice() throws Exception {
        merger.itIsTheLastDay();
        var codes = IntStream.range(0, 12)
                .mapToObj(_ -> merger.brought("H7", Town.DESK_OF_MA_LAM, "lan.malam", "thị trấn Ma Lâm"))
                .toList();
        var reform = merger.entered();
        Merger.granted(reforms.apply(reform.id(), merger.quang()));
        assertThat(batches.next(5)).as("before its day nothing goes over").isFalse();
        town.itIs("2025-07-01T07:30");
        // Others may have left open dossiers of their own, which come first.
        while (told(codes, "dossier.taken-over") == 0)
            assertThat(batches.next(5)).isTrue();
        dies();
        goOnTogether();
        assertThat(merger.find(reform.id()).state()).isEqualTo(State.APPLIED);
        assertThat(told(codes, "dossier.taken-over")).isEqualTo(12);
        assertThat(codes).allSatisfy(row::isWhatTheFactsFoldTo);

        Merger.granted(reforms.takeBack(reform.id(), merger.anyone()));
        dies();
        goOnTogether();
        assertThat(merger.find(reform.id()).state()).isEqualTo(State.RETURNED);
        assertThat(told(codes, "dossier.given-back")).isEqualTo(12);
        assertThat(told(codes, "dossier.taken-over")).isEqualTo(12);
        assertThat(codes).allSatisfy(row::isWhatTheFactsFoldTo);
    }

    private void dies() {
        transactions.executeWithoutResult(dying -> {
            assertThat(batches.next(5)).isTrue();
            dying.setRollbackOnly();
        });
    }

    private void goOnTogether() throws Exception {
        var together = new CyclicBarrier(2);
        try (var nodes = Executors.newFixedThreadPool(2)) {
            Callable<Void> node = () -> {
                together.await();
                while (merger.isAnyUnderWay()) batches.next(3);
                return null;
            };
            for (var run : nodes.invokeAll(List.of(node, node))) run.get();
        }
    }

    private long told(List<DossierCode> codes, String kind) {
        return codes.stream()
                .flatMap(code -> timeline.of(code).stream())
                .filter(fact -> fact.kind().equals(kind))
                .count();
    }
}
