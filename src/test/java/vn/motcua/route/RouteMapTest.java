package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.StepTemplate;

class RouteMapTest {

    private final RouteMap map = new RouteMap(H7.ROUTE);

    @Test
    void whatIsLeftIsTheLongestCountedWayToTheEnd() {
        assertThat(map.left("tiep-nhan")).isEqualTo(240 + 120 + 120 + 600 + 120 + 120);
        assertThat(map.left("ky")).isEqualTo(240);
        assertThat(map.left("tra-ket-qua")).isZero();
    }

    @Test
    void aLeaderWhoReturnsADraftAddsNothingToThePath() {
        assertThat(map.goesBack("ky", "tham-dinh")).isTrue();
        assertThat(map.goesBack("tham-dinh", "ky")).isFalse();
    }

    @Test
    void whatIsToComeFollowsTheUsualOutcomes() {
        assertThat(map.toCome("tham-dinh"))
                .extracting(StepTemplate::key)
                .containsExactly("ky", "cap-so", "tra-ket-qua");
        assertThat(map.toCome("tra-ket-qua")).isEmpty();
    }
}
