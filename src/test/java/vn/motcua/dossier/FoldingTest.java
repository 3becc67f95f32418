package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class FoldingTest {

    private static final Instant FRIDAY = Instant.parse("2011-07-01T01:00:00Z");

    @Property(tries = 30)
    void theFactsOfALifeGiveBackItsRow(@ForAll @IntRange(max = 20) int steps) {
        var life = SampleDossiers.life(FRIDAY, steps);
        assertThat(fold(life).dossier()).isEqualTo(life.dossier());
    }

    @Example
    void theLastFactOfALegSaysWhoHoldsIt() {
        var life = SampleDossiers.life(FRIDAY, 0)
                .and(SampleDossiers.life(FRIDAY, 0).dossier(), leg(1, "check", ""), FRIDAY);
        assertThat(fold(life).custody()).containsOnlyKeys(1L);
        life = life.and(life.dossier(), leg(1, "", ""), FRIDAY);
        assertThat(fold(life).custody()).isEmpty();
    }

    @Example
    void factsOfOtherRoomsPassBy() {
        var life = SampleDossiers.life(FRIDAY, 1);
        var known = fold(life);
        life = life.and(life.dossier(), Fact.of("fees.taken", Map.of("leg", 9, "amount", 5_000)), FRIDAY);
        assertThat(fold(life).custody()).isEqualTo(known.custody());
        assertThat(fold(life).dossier()).isEqualTo(life.dossier());
    }

    private static Folding.Folded fold(SampleDossiers.Life life) {
        return Folding.fold(
                SampleDossiers.CODE,
                life.facts().stream().map(StoredFact::entry).toList());
    }

    private static Fact leg(int leg, String step, String holder) {
        return Fact.of("route.step-claimed", Map.of("leg", leg, "step", step, "unit", "HTB.01/TP", "holder", holder));
    }
}
