package vn.motcua.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.Acceptance;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Duty;
import vn.motcua.kernel.Granted;
import vn.motcua.platform.Once;
import vn.motcua.platform.Retry;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** Two threads with one key, for real: what they write stays, so it stands in a commune and year of its own. */
@RoomTest
@Order(Integer.MAX_VALUE) // what it writes stays, so it comes after the tests that begin with an empty town
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class DoubleClickTest {

    private static final String DESK = "HTB.17/MC";

    @Autowired
    Receptions receptions;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Once once;

    @Autowired
    JdbcClient sql;

    @Autowired
    Town town;

    @Test
    void twoClicksAtOnceAreOneDossier() throws Exception {
        town.itIs("2013-03-05T08:00");
        var clerk = new Actor(
                "double.click",
                "Người bấm đúp",
                List.of(new Duty("HTB.17", DESK, "RECEPTIONIST", Set.of("DOSSIER_ACCEPT"))));
        var retry = new Retry("double.click", "POST", "/counter/HTB.H1", "one-key", "same-body");
        Callable<Decision<String>> click = () -> once.form(
                retry,
                () -> receptions.accept(birth(), clerk).map(it -> it.code().value()));
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var answer : threads.invokeAll(List.of(click, click)))
                assertThat(answer.get()).isEqualTo(new Granted<>("HTB.17-130305-0001"));
        }
        assertThat(sql.sql("SELECT count(*) FROM reception.application WHERE agency = 'HTB.17'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private Application birth() {
        var malam = Citizens.comesFor("H1", catalogue, town, null);
        var it = malam.acceptance();
        var acceptance = new Acceptance(it.version(), null, DESK, it.channel(), it.requester(), null, null, "", null);
        return new Application(acceptance, malam.papers(), null);
    }
}
