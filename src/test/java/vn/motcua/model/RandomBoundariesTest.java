package vn.motcua.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
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
import vn.motcua.route.FarDossiers;

/**
 * Whichever desk of the province receives for whichever place, and whatever officers then do: the dossier stands where
 * the small model says, comes back to the desk that received, and is seen by nobody it was never sent to.
 */
class RandomBoundariesTest {

    private static final int RUNS = 100;
    private static final int ACTS_MAX = 40;

    /** {@code what}: 0 answers no, 1 takes back, else goes on; {@code way}: how a step ends. */
    record Act(int what, int way) {}

    record Procedure(String family, String version, String level) {}

    record Story(Procedure procedure, String receiving, String place, List<Act> acts) {}

    @Tag("room")
    @Property(tries = RUNS, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void itStandsWhereTheModelSays(@ForAll("stories") Story story) {
        var town = ModelTown.get();
        town.transactions.executeWithoutResult(transaction -> lives(town, story, transaction));
    }

    private static void lives(ModelTown town, Story story, TransactionStatus transaction) {
        town.town.itIs("2026-11-30T08:00");
        var it = story.procedure();
        var model = new FarRoute(it.version(), it.level(), story.receiving(), story.place());
        var code = town.far.brought(it.family(), FarRoute.unit(story.receiving(), "DESK"), story.place());
        assertThat(code).startsWith(story.receiving() + "-");
        for (var act : story.acts()) {
            assertThat(town.far.standing(code)).isEqualTo(model.standing());
            if (!model.isOpen()) break;
            town.town.timePasses(Duration.ofMinutes(13));
            does(model, town.far, code, act);
        }
        assertThat(town.far.standing(code)).isEqualTo(model.standing());
        assertThat(town.far.outcome(code)).isEqualTo(model.outcome);
        for (var agency : FarRoute.agencies(java.util.Set.of()))
            assertThat(town.far.isSeenBy(code, FarRoute.unit(agency, "DESK"), "RECEPTIONIST"))
                    .as(agency)
                    .isEqualTo(model.seenBy.contains(agency));
        town.far.holds(code);
        transaction.setRollbackOnly();
    }

    private static void does(FarRoute model, FarDossiers far, String code, Act act) {
        var next = model.next;
        if (next == null) {
            var ways = model.ways();
            var way = ways.get(act.way() % 4 == 3 ? ways.size() - 1 : 0);
            assertThat(far.ends(code, way)).as(way).isEqualTo("granted");
            model.ends(way);
        } else if (act.what() == 0) {
            assertThat(far.declines(code, model.unit(next), model.role(next))).isEqualTo("granted");
            model.comesBack();
        } else if (act.what() == 1) {
            assertThat(far.takesBack(code, model.unit(model.step), model.role(model.step)))
                    .isEqualTo("granted");
            model.comesBack();
        } else {
            assertThat(far.accepts(code, model.unit(next), model.role(next))).isEqualTo("granted");
            model.accepted();
        }
    }

    @Provide
    Arbitrary<Story> stories() {
        var procedure = Arbitraries.of(
                new Procedure("H1", "H1-2025", "COMMUNE"),
                new Procedure("H7", "H7-2025", "COMMUNE"),
                new Procedure("B1", "B1-2025", "COMMUNE"),
                new Procedure("C1", "C1-2025", "COMMUNE"),
                new Procedure("S7", "S7-2025", "COMMUNE"),
                new Procedure("L2", "L2-2025", "VERTICAL"));
        var places = Arbitraries.of(FarRoute.agencies(java.util.Set.of("LDG")));
        var acts = Combinators.combine(
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(0, 11))
                .as(Act::new)
                .list()
                .ofMinSize(4)
                .ofMaxSize(ACTS_MAX);
        return Combinators.combine(procedure, Arbitraries.of(FarRoute.agencies(java.util.Set.of())), places, acts)
                .as(Story::new);
    }
}
