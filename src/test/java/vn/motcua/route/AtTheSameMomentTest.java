package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.catalogue.LegalGround;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FoldedRow;
import vn.motcua.dossier.Pauses;
import vn.motcua.interlink.Handovers;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.Stale;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** Two officers at the very same moment, each in a transaction of their own: both wait for one row, then it is free. */
@RoomTest
@Order(Integer.MAX_VALUE) // what it writes stays, so it comes after the tests that begin with an empty town
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({Errand.class, Offers.class})
@Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AtTheSameMomentTest {

    @Autowired
    Town town;

    @Autowired
    Errand errand;

    @Autowired
    Routes routes;

    @Autowired
    Handovers handovers;

    @Autowired
    Postings postings;

    @Autowired
    Pauses pauses;

    @Autowired
    Dossiers dossiers;

    @Autowired
    FoldedRow folded;

    @Autowired
    WorklistCheck check;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient sql;

    @Test
    void oneOfTwoClerksCompletesAStepAndTheOtherIsToldWhoDid() {
        town.itIs("2012-05-21T08:00");
        var code = errand.brought("H7");
        var seen = errand.open(code);
        var answers = together(
                "SELECT FROM route.step_open WHERE id = :id FOR UPDATE",
                seen.id(),
                () -> complete(seen, "lan.malam"),
                () -> complete(seen, "minh.malam"));
        var winner = errand.trail(code).getFirst().post().holder();
        assertThat(answers).filteredOn(Granted.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(Stale.class::isInstance)
                .singleElement()
                .extracting(it -> ((Stale) it).reason())
                .satisfies(reason -> {
                    assertThat(reason.key()).isEqualTo("route.step.ended");
                    assertThat(reason.args()).contains(nameOf(winner), "08:00 21/05/2012");
                });
        assertThat(errand.open(code).place().step()).isEqualTo("officer");
        holds(code);
    }

    @Test
    void oneOfTwoClerksTakesAStepAndTheOtherIsToldWhoHoldsIt() {
        town.itIs("2012-05-22T08:00");
        var code = errand.brought("H7");
        var step = errand.step(code);
        var answers = together(
                "SELECT FROM route.step_open WHERE id = :id FOR UPDATE",
                step.value(),
                () -> routes.claim(step, town.officer("lan.malam")),
                () -> routes.claim(step, town.officer("minh.malam")));
        var hold = errand.open(code).hold();
        assertThat(hold).isNotNull();
        assertThat(answers).filteredOn(Granted.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(Refused.class::isInstance)
                .singleElement()
                .extracting(it -> ((Refused<?>) it).reasons().getFirst())
                .satisfies(reason -> {
                    assertThat(reason.key()).isEqualTo("route.step.held");
                    assertThat(reason.args()).containsExactly(nameOf(hold.holder()), "08:00 22/05/2012");
                });
        holds(code);
    }

    @Test
    void anOfferIsAcceptedOrTakenBackAndNeverBoth() {
        town.itIs("2012-05-23T08:00");
        var code = errand.brought("H7");
        errand.goes(code, "lan.malam pass-on", "thao.malam submit");
        var offer = errand.offer(code);
        var answers = together(
                "SELECT FROM interlink.handover WHERE id = :id FOR UPDATE",
                offer.value(),
                () -> handovers.accept(offer, town.officer("mai.huyen")),
                () -> handovers.takeBack(offer, "Còn thiếu giấy", town.officer("thao.malam")));
        assertThat(answers).filteredOn(Granted.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(Stale.class::isInstance)
                .singleElement()
                .extracting(it -> ((Stale) it).reason().key())
                .isIn("interlink.answered.ACCEPTED", "interlink.answered.TAKEN_BACK");
        holds(code);
    }

    @Test
    void oneOfficerPausesADossierWhileAnotherEndsItsStepAndNeitherWaitsForever() {
        town.itIs("2012-05-24T08:00");
        var code = errand.brought("L5");
        errand.goes(code, "lan.malam pass-on", "mai.huyen accept", "mai.huyen pass-on");
        var seen = errand.open(code);
        var asked = new Asked(code, dossiers.get(code).version(), "Trưng cầu giám định");
        var answers = together(
                "SELECT FROM dossier.dossier WHERE code = :id FOR UPDATE",
                code.value(),
                () -> routes.complete(new StepId(seen.id()), seen.version(), "assign", null, town.officer("son.huyen")),
                () -> pauses.pause(asked, LegalGround.Kind.EXPERTISE, town.officer("tuan.huyen")));
        assertThat(answers.getLast()).isInstanceOf(Granted.class);
        assertThat(errand.open(code).isSuspended()).isTrue();
        assertThat(errand.open(code).place().step())
                .isEqualTo(answers.getFirst() instanceof Granted ? "check" : "assign");
        holds(code);
    }

    @Test
    void twoNodesLetTheClockRunOnOnceWhenAPostingIsOver() {
        town.itIs("2012-05-28T08:00");
        var code = errand.brought("L5");
        errand.goes(code, "lan.malam pass-on", "mai.huyen accept", "mai.huyen pass-on", "son.huyen assign");
        errand.goes(code, "tuan.huyen submit", "lan.malam accept", "lan.malam pass-on");
        town.itIs("2012-06-13T08:00");
        var step = errand.step(code);
        var answers = together(
                "SELECT FROM route.step_open WHERE id = :id FOR UPDATE",
                step.value(),
                () -> postings.runOn(step),
                () -> postings.runOn(step));
        assertThat(answers).containsExactlyInAnyOrder(true, false);
        holds(code);
    }

    private Object complete(OpenStep seen, String officer) {
        return routes.complete(new StepId(seen.id()), seen.version(), "pass-on", null, town.officer(officer));
    }

    /** Holds the row until both wait for it, so that the two really meet there; then lets go. */
    private List<Object> together(String lock, Object row, Supplier<Object> one, Supplier<Object> other) {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = transactions.execute(_ -> {
                sql.sql(lock).param("id", row).query().listOfRows();
                var both = List.of(threads.submit(told(one)), threads.submit(told(other)));
                while (waiting() < 2) Thread.onSpinWait();
                return both;
            });
            return answers.stream().map(AtTheSameMomentTest::answer).toList();
        }
    }

    /** From the locks, which are read anew each time; the list of activities stays what it was within a transaction. */
    private long waiting() {
        return sql.sql("SELECT count(*) FROM pg_locks WHERE NOT granted")
                .query(Long.class)
                .single();
    }

    private static Callable<Object> told(Supplier<Object> act) {
        return () -> {
            try {
                return act.get();
            } catch (Stale stale) {
                return stale;
            }
        };
    }

    private static Object answer(Future<Object> future) {
        try {
            return future.get();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    private String nameOf(String username) {
        return town.officer(username).name();
    }

    private void holds(DossierCode code) {
        folded.isWhatTheFactsFoldTo(code);
        assertThat(check.violations()).isEmpty();
    }
}
