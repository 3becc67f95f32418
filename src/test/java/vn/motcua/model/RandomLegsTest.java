package vn.motcua.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.springframework.transaction.TransactionStatus;
import vn.motcua.route.OpenLegs;

/**
 * Whatever officers of several agencies do on one bundle, in whatever order: where each leg stands, what it has
 * answered and how all of it ends is what the small model says, nobody's minutes are lost, and the facts
 * fold to the row.
 */
class RandomLegsTest {

    private static final int RUNS = 120;
    private static final int ACTS_MAX = 60;
    private static final List<String> ANSWERS = List.of("accept", "accept", "decline", "accept", "take-back");

    /** Three sorts of act: end a step or answer an offer, stop or start the clock, take the dossier back. */
    record Act(int what, int leg, int way) {}

    /** H2 or H4, and which parts of it. */
    record Story(String family, Set<String> parts, List<Act> acts) {}

    @Tag("room")
    @Property(tries = RUNS, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void legsStandWhereTheModelSays(@ForAll("stories") Story story) {
        var town = ModelTown.get();
        town.transactions.executeWithoutResult(transaction -> lives(town, story, transaction));
    }

    private static void lives(ModelTown town, Story story, TransactionStatus transaction) {
        town.town.itIs("2026-03-02T08:00");
        var model = new Bundles(story.family() + "-2025", story.parts());
        var legs = town.legs.brought(story.family(), story.parts());
        for (var act : story.acts()) {
            if (!model.isOpen()) break;
            town.town.timePasses(Duration.ofMinutes(13));
            does(model, legs, act);
            assertThat(legs.standing()).as("after %s", act).isEqualTo(model.standing());
            assertThat(legs.answers()).isEqualTo(model.answers);
            assertThat(legs.isFilled()).isTrue();
            assertThat(legs.isEachMinuteOfOneAgency()).isTrue();
        }
        legs.holds();
        assertThat(legs.outcome()).isEqualTo(model.outcome);
        transaction.setRollbackOnly();
    }

    private static void does(Bundles model, OpenLegs legs, Act act) {
        if (act.what() == 0 && model.mayPause && !model.isWithdrawn) paused(model, legs);
        else if (act.what() == 1 && act.way() == 0) withdrawn(model, legs);
        else ended(model, legs, act);
    }

    private static void ended(Bundles model, OpenLegs legs, Act act) {
        var open = new ArrayList<>(model.open.keySet());
        var leg = open.get(act.leg() % open.size());
        if (model.onTheWay.contains(leg)) answered(model, legs, leg, act);
        else if (model.toResend.contains(leg)) sentAgain(model, legs, leg);
        else worked(model, legs, leg, act);
    }

    private static void answered(Bundles model, OpenLegs legs, int leg, Act act) {
        var answer = ANSWERS.get(act.way() % ANSWERS.size());
        var said = legs.answers(leg, answer);
        if (model.isPaused) assertThat(said).contains("dossier.not-now");
        else {
            assertThat(said).as("%s of leg %s", answer, leg).isEqualTo("granted");
            model.answered(leg, answer);
        }
    }

    private static void sentAgain(Bundles model, OpenLegs legs, int leg) {
        var said = legs.ends(leg, "SENT_AGAIN");
        if (model.isPaused) assertThat(said).contains("dossier.not-now");
        else {
            assertThat(said).isEqualTo("granted");
            model.sentAgain(leg);
        }
    }

    private static void worked(Bundles model, OpenLegs legs, int leg, Act act) {
        var ways = model.waysOf(leg);
        var way = ways.get(act.way() % 4 == 3 ? ways.size() - 1 : 0);
        var no = model.no(leg);
        var answer = legs.ends(leg, way.getField("key"));
        if (no.isPresent()) assertThat(answer).contains(no.get());
        else {
            assertThat(answer).as("%s of leg %s", way, leg).isEqualTo("granted");
            model.ends(leg, way);
        }
    }

    private static void paused(Bundles model, OpenLegs legs) {
        assertThat(model.isPaused ? legs.resumes() : legs.pauses()).isEqualTo("granted");
        model.isPaused = !model.isPaused;
    }

    /** Only while nothing is numbered. */
    private static void withdrawn(Bundles model, OpenLegs legs) {
        var answer = legs.withdraws();
        if (!model.mayWithdraw()) assertThat(answer).contains("dossier.not-now.decided");
        else if (answer.equals("granted")) model.withdrawn();
        else assertThat(answer).contains("dossier.not-now");
    }

    @Provide
    Arbitrary<Story> stories() {
        var birth = Arbitraries.of("residence", "health-card").set().ofMinSize(1);
        // Of the funeral allowances only one is granted.
        var death = Combinators.combine(
                        Arbitraries.of(true, false), Arbitraries.of("burial", "insurance", "elderly", "merit"))
                .as((residence, funeral) -> residence ? Set.of("residence", funeral) : Set.of(funeral));
        var acts = Combinators.combine(
                        Arbitraries.integers().between(0, 24),
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, 11))
                .as(Act::new)
                .list()
                .ofMinSize(10)
                .ofMaxSize(ACTS_MAX);
        return Arbitraries.oneOf(
                Combinators.combine(birth, acts).as((parts, all) -> new Story("H2", parts, all)),
                Combinators.combine(death, acts).as((parts, all) -> new Story("H4", parts, all)));
    }
}
