package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.organisation.AgencySelector.Relation;
import vn.motcua.organisation.UnitKind;

/** What one desk receives for another agency goes there and comes back, in no more time than there. */
class BoundaryFreeTest {

    private static final List<ProcedureVersion> ALL = CatalogueFiles.read();

    static Stream<Arguments> twins() {
        return ALL.stream().filter(it -> it.route().isBoundaryFree()).map(it -> arguments(it.family(), it, own(it)));
    }

    private static ProcedureVersion own(ProcedureVersion twin) {
        return ALL.stream()
                .filter(it -> !it.route().isBoundaryFree())
                .filter(it -> it.family().equals(twin.family())
                        && it.validity().from().equals(twin.validity().from()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void allOfTodayButCertifiedCopiesMayBeReceivedElsewhere() {
        var today = java.time.LocalDate.of(2026, 11, 30);
        var families = ALL.stream()
                .filter(it -> it.validity().holds(today) && !it.route().isBoundaryFree())
                .filter(it -> ALL.stream()
                        .noneMatch(twin ->
                                twin.route().isBoundaryFree() && own(twin).equals(it)))
                .map(ProcedureVersion::family);
        assertThat(families).containsExactly("H9");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("twins")
    void itIsProvenLikeEveryRoute(String family, ProcedureVersion twin, ProcedureVersion own) {
        assertThat(RouteProof.flaws(twin, new FilePlaces())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("twins")
    void theWayIsNotLongerThanWhereOneDeskDoesBoth(String family, ProcedureVersion twin, ProcedureVersion own) {
        assertThat(longest(twin)).isEqualTo(longest(own));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("twins")
    void itBeginsAndEndsAtTheDeskThatReceivedAndIsTheCompetentAgencysBetween(
            String family, ProcedureVersion twin, ProcedureVersion own) {
        var route = twin.route();
        assertThat(route.legs().getFirst().agency().relation()).isEqualTo(Relation.RECEIVING);
        assertThat(route.legs().getLast().agency().relation()).isEqualTo(Relation.RECEIVING);
        assertThat(route.legs().subList(1, route.legs().size() - 1))
                .noneMatch(leg -> leg.agency().relation() == Relation.RECEIVING);
        var second = route.step(
                Objects.requireNonNull(route.first().outcomes().getFirst().next()));
        assertThat(second.unit()).isEqualTo(UnitKind.DESK);
        assertThat(second.key()).isEqualTo(own.route().first().key());
        assertThat(route.steps()).hasSize(own.route().steps().size() + 1);
        assertThat(route.steps().stream().filter(it -> it.leg().equals(BoundaryFreeTest.handOut(twin))))
                .isNotEmpty()
                .allMatch(it -> it.kind() == StepKind.RETURNING);
    }

    private static String handOut(ProcedureVersion twin) {
        return twin.route().legs().getLast().key();
    }

    private static long longest(ProcedureVersion version) {
        return RouteGraph.counted(new RouteGraph(version.route()).longest(_ -> true));
    }
}
