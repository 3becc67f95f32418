package vn.motcua.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.Appointing;
import vn.motcua.identity.Posts;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.town.IsolatedTown;
import vn.motcua.town.Town;

/**
 * Two officers hold a post for which a dossier waits, and two administrators at once take it from one of them each:
 * whoever comes second is told that nobody would be left.
 */
@IsolatedTown
@Import({Errand.class, Offers.class})
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TwoAdministratorsTest {

    private static final String BASIS = "QĐ 45/QĐ-UBND ngày 30/06/2011";
    private static final String UNIT = "HTB.01/TP";
    private static final String ROLE = "COMMUNE_OFFICER";
    private static final AtomicInteger ROUND = new AtomicInteger();

    @Autowired
    Town town;

    @Autowired
    Errand errand;

    @Autowired
    Posts posts;

    @Autowired
    Staff staff;

    private record Leaver(String username, LocalDate from, String last, String administrator) {}

    @RepeatedTest(5)
    void oneOfThemIsRefusedAndThePostIsHeld() throws Exception {
        var today = LocalDate.of(2011, 7, 4).plusDays(ROUND.getAndIncrement());
        town.itIs(today + "T08:00");
        waitsThere();
        var there = posts.in(UNIT, ROLE).stream()
                .filter(it -> it.isHeldOn(today))
                .findFirst()
                .orElseThrow();
        var other = there.username().equals("loc.malam") ? "thao.malam" : "loc.malam";
        granted(posts.appoint(
                new Appointing(other, UNIT, ROLE, today, null, false, BASIS, Appointing.Position.PLAIN),
                town.officer("quan.malam")));
        var last = there.lastDay();
        var leavers = List.of(
                new Leaver(
                        there.username(), there.post().validFrom(), last == null ? "" : last.toString(), "quan.malam"),
                new Leaver(other, today, "", "quang.huyen"));
        var decisions = atOnce(leavers, today.minusDays(1));
        assertThat(decisions).filteredOn(it -> it.equals("granted")).hasSize(1);
        assertThat(decisions)
                .filteredOn(it -> it.equals("staffing.nobody.waits"))
                .hasSize(1);
        assertThat(posts.in(UNIT, ROLE)).filteredOn(it -> it.isHeldOn(today)).hasSize(1);
    }

    private List<String> atOnce(List<Leaver> leavers, LocalDate lastDay) throws Exception {
        var start = new CyclicBarrier(leavers.size());
        var acts = leavers.stream().<Callable<String>>map(it -> () -> {
            var by = town.officer(it.administrator());
            var key = new Posts.Key(it.username(), UNIT, ROLE, it.from(), it.last());
            start.await();
            return told(staff.end(key, lastDay, BASIS, new Release(Release.POST), by));
        });
        try (var pool = Executors.newFixedThreadPool(leavers.size())) {
            var all = new java.util.ArrayList<String>();
            for (var done : pool.invokeAll(acts.toList())) all.add(done.get());
            return all;
        }
    }

    private void waitsThere() {
        DossierCode code = errand.brought("H7");
        errand.goes(code, "lan.malam pass-on");
    }

    private static String told(Decision<?> decision) {
        return decision instanceof Refused<?>(var reasons) ? reasons.getFirst().key() : "granted";
    }

    private static void granted(Decision<?> decision) {
        assertThat(decision).isInstanceOf(Granted.class);
    }
}
