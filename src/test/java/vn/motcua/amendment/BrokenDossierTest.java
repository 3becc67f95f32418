package vn.motcua.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.Offices.at;
import static vn.motcua.dossier.Applications.granted;
import static vn.motcua.dossier.Applications.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.ChangedDay;
import vn.motcua.dossier.CalendarEffect;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FoldedRow;
import vn.motcua.dossier.Recomputed;
import vn.motcua.kernel.Decision;
import vn.motcua.platform.BatchSweep;
import vn.motcua.platform.Sql;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** One of seven dossiers of Ma Lâm whose row says nonsense, and two changes that are applied at the same moment. */
@RoomTest
@Order(Integer.MAX_VALUE) // what it writes stays, so it comes after the tests that begin with an empty town
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({Errand.class, Offers.class, Flood.class})
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BrokenDossierTest {

    @Autowired
    Flood flood;

    @Autowired
    Amendments amendments;

    @Autowired
    BatchSweep sweep;

    @Autowired
    PassedOverTable passedOver;

    @Autowired
    AffectedTable affected;

    @Autowired
    Dossiers dossiers;

    @Autowired
    FoldedRow row;

    @Autowired
    Errand errand;

    @Autowired
    Town town;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void theDaysOfTheFilesAloneRemain() {
        flood.recedes();
    }

    @Test
    void itHoldsUpNobodyElseAndFollowsWhenItHasBeenMended() {
        town.itIs("2012-08-06T08:00");
        var codes = IntStream.range(0, 7).mapToObj(_ -> errand.brought("H7")).toList();
        var broken = codes.get(3);
        var begun = startedAt(broken);
        begins(broken, Instant.parse("1990-01-02T00:30:00Z"));
        var change = entered(LocalDate.of(2012, 8, 8));
        granted(amendments.apply(change.id(), flood.quang()));
        while (flood.state(change) == State.APPLYING) sweep.sweep();
        assertThat(codes)
                .filteredOn(it -> !it.equals(broken))
                .allSatisfy(it -> assertThat(due(it)).isEqualTo(at("2012-08-10T17:30")));
        assertThat(due(broken)).isEqualTo(at("2012-08-09T17:30"));
        assertThat(passedOver.of(change.id())).singleElement().satisfies(it -> {
            assertThat(it.code()).isEqualTo(broken);
            assertThat(it.error()).as("a number, and no row of the database").matches("[0-9a-f]{8}");
        });
        granted(amendments.tryAgain(change.id(), flood.quang()));
        sweep.sweep();
        assertThat(passedOver.of(change.id())).hasSize(1).noneMatch(PassedOver::again);
        begins(broken, begun);
        granted(amendments.tryAgain(change.id(), flood.quang()));
        sweep.sweep();
        assertThat(passedOver.of(change.id())).isEmpty();
        assertThat(due(broken)).isEqualTo(at("2012-08-10T17:30"));
        row.isWhatTheFactsFoldTo(broken);
        assertThat(refused(amendments.tryAgain(change.id(), flood.quang()))).containsExactly("amendment.again.nothing");
    }

    @Test
    void whatWouldBeWrittenTwiceIsTakenBackAloneAndHoldsUpNobody() {
        town.itIs("2012-08-20T08:00");
        var codes = IntStream.range(0, 3).mapToObj(_ -> errand.brought("H7")).toList();
        var broken = codes.get(1);
        var change = entered(LocalDate.of(2012, 8, 22));
        granted(amendments.apply(change.id(), flood.quang()));
        var told = due(broken);
        affected.add(
                change.id(), List.of(new Recomputed(broken, told, told, told, CalendarEffect.KEPT))); // an old mistake
        for (int runs = 0; runs < 3; runs++) sweep.sweep();
        assertThat(flood.state(change)).isEqualTo(State.APPLIED);
        assertThat(passedOver.of(change.id())).extracting(PassedOver::code).containsExactly(broken);
        assertThat(due(broken)).isEqualTo(told).isEqualTo(at("2012-08-23T17:30"));
        assertThat(due(codes.getLast())).isEqualTo(at("2012-08-24T17:30"));
        affected.forget(change.id());
        granted(amendments.tryAgain(change.id(), flood.quang()));
        sweep.sweep();
        assertThat(passedOver.of(change.id())).isEmpty();
        assertThat(due(broken)).isEqualTo(at("2012-08-24T17:30"));
        row.isWhatTheFactsFoldTo(broken);
    }

    @Test
    void whoAppliesASecondChangeAtTheSameMomentIsToldThatAnotherIsBeingApplied() throws Exception {
        town.itIs("2012-08-13T08:00");
        var one = entered(LocalDate.of(2012, 8, 15));
        var other = entered(LocalDate.of(2012, 8, 16));
        try (var node = Executors.newSingleThreadExecutor()) {
            var second = transactions.execute(_ -> {
                granted(amendments.apply(one.id(), flood.quang()));
                var waiting = node.submit(() -> amendments.apply(other.id(), flood.quang()));
                while (!anyWaitsForTheCalendar()) Thread.onSpinWait();
                return waiting;
            });
            Decision<Long> decision = second.get();
            assertThat(refused(decision)).containsExactly("amendment.apply.another");
        }
        while (flood.state(one) == State.APPLYING) sweep.sweep();
        granted(amendments.apply(other.id(), flood.quang()));
        while (flood.state(other) == State.APPLYING) sweep.sweep();
    }

    private boolean anyWaitsForTheCalendar() {
        return sql.sql("SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted)")
                .query(Boolean.class)
                .single();
    }

    private Amendment entered(LocalDate off) {
        return flood.entered("HTB.01", List.of(new ChangedDay(off, "Nghỉ do bão", null)));
    }

    private Instant due(DossierCode code) {
        return dossiers.get(code).times().due();
    }

    private Instant startedAt(DossierCode code) {
        return sql.sql("SELECT run_started_at FROM dossier.dossier WHERE code = :code")
                .param("code", code.value())
                .query((found, _) -> Sql.instant(found, "run_started_at"))
                .single();
    }

    private void begins(DossierCode code, Instant at) {
        sql.sql("UPDATE dossier.dossier SET run_started_at = :at WHERE code = :code")
                .param("code", code.value())
                .param("at", Sql.at(at))
                .update();
    }
}
