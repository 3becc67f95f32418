package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.identity.Throttle.Failures;

class ThrottleTest {

    private static final Instant NOW = Instant.parse("2011-07-01T00:30:00Z");
    private static final Failures NONE = new Failures(0, null);

    @Test
    void fourMistakesCostNothing() {
        assertThat(wait(new Failures(4, NOW), NONE, false)).isZero();
    }

    @Test
    void theWaitDoublesFromHalfAMinuteToAQuarterOfAnHour() {
        assertThat(wait(new Failures(5, NOW), NONE, false)).isEqualTo(Duration.ofSeconds(30));
        assertThat(wait(new Failures(6, NOW), NONE, false)).isEqualTo(Duration.ofSeconds(60));
        assertThat(wait(new Failures(9, NOW), NONE, false)).isEqualTo(Duration.ofMinutes(8));
        assertThat(wait(new Failures(10, NOW), NONE, false)).isEqualTo(Duration.ofMinutes(15));
        assertThat(wait(new Failures(1_000_000, NOW), NONE, false)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void theWaitEnds() {
        var failures = new Throttle(new Failures(5, NOW), NONE, false);
        assertThat(failures.closedUntil(NOW.plusSeconds(29))).contains(NOW.plusSeconds(30));
        assertThat(failures.closedUntil(NOW.plusSeconds(30))).isEmpty();
    }

    @Test
    void anAddressThatTriesManyAccountsIsSlowedDownGently() {
        assertThat(wait(NONE, new Failures(99, NOW), false)).isZero();
        assertThat(wait(NONE, new Failures(100, NOW), false)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void whoSignedInFromThereBeforeDoesNotWaitForOthers() {
        assertThat(wait(NONE, new Failures(10_000, NOW), true)).isZero();
        assertThat(wait(new Failures(5, NOW), NONE, true)).isEqualTo(Duration.ofSeconds(30));
    }

    private static Duration wait(Failures pair, Failures address, boolean knownHere) {
        Optional<Instant> until = new Throttle(pair, address, knownHere).closedUntil(NOW);
        return until.map(it -> Duration.between(NOW, it)).orElse(Duration.ZERO);
    }
}
