package vn.motcua.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any history of mergers, divisions and moves, even one that runs in a circle. */
class LineageTest {

    private static final LocalDate START = LocalDate.of(2011, 1, 1);
    private static final LocalDate END = START.plusDays(40);

    @Property
    void anHeirIsItsOwnHeirOnThatDay(@ForAll("histories") List<Succession> history, @ForAll("agencies") String code) {
        var lineage =
                new Lineage(history.stream().filter(LineageTest::goesForward).toList());
        var heir = lineage.heir(new AgencyCode(code), END);
        assertThat(lineage.heir(heir, END)).isEqualTo(heir);
    }

    @Property
    void nobodyGoesOnBeforeTheDay(@ForAll("histories") List<Succession> history, @ForAll("agencies") String code) {
        var agency = new AgencyCode(code);
        assertThat(new Lineage(history).heir(agency, START.minusDays(1))).isEqualTo(agency);
    }

    @Property
    void aCircleEnds(@ForAll("histories") List<Succession> history, @ForAll("agencies") String code) {
        assertThat(new Lineage(history).heir(new AgencyCode(code), END)).isNotNull();
    }

    /** Codes are given in the order of the agencies' birth, and a later one is born on a later day. */
    private static boolean goesForward(Succession it) {
        return number(it.predecessor()) < number(it.successor())
                && it.date().equals(START.plusDays(number(it.successor())));
    }

    private static int number(AgencyCode code) {
        return Integer.parseInt(code.value().substring(1));
    }

    @Provide
    Arbitrary<String> agencies() {
        return Arbitraries.integers().between(1, 9).map(it -> "A" + it);
    }

    @Provide
    Arbitrary<List<Succession>> histories() {
        var code = agencies().map(AgencyCode::new);
        var day = Arbitraries.integers().between(0, 20).map(START::plusDays);
        return Combinators.combine(code, code, Arbitraries.of(Succession.Kind.class), day)
                .as((from, to, kind, date) -> new Succession(from, to, kind, date, "NQ"))
                .list()
                .ofMaxSize(30);
    }
}
