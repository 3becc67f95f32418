package vn.motcua.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FailedTriesTest {

    private final Ticking clock = new Ticking();
    private final FailedTries tries = new FailedTries(clock);

    @Test
    void nobodyWaitsBeforeTheLimitIsReached() {
        fail("10.0.0.1", FailedTries.TRIES - 1);
        assertThat(tries.wait("10.0.0.1")).isEmpty();
    }

    @Test
    void afterTooManyFailedTriesTheClientWaitsUntilTheFirstLeavesTheWindow() {
        tries.count("10.0.0.1");
        clock.pass(Duration.ofMinutes(4));
        fail("10.0.0.1", FailedTries.TRIES - 1);
        assertThat(tries.wait("10.0.0.1")).hasValue(Duration.ofMinutes(6));
        clock.pass(Duration.ofMinutes(6));
        assertThat(tries.wait("10.0.0.1")).isEmpty();
    }

    @Test
    void theNeighbourAtMaLamDoesNotWaitForTheGuesserAtHamTri() {
        fail("10.0.0.1", 50);
        assertThat(tries.wait("10.0.0.2")).isEmpty();
    }

    @Test
    void addressesOfOneIpv6NetworkAreOneClient() {
        assertThat(Client.of("2001:db8:1:2::7")).isEqualTo(Client.of("2001:db8:1:2:ffff::1"));
        assertThat(Client.of("2001:db8:1:3::7")).isNotEqualTo(Client.of("2001:db8:1:2::7"));
        assertThat(Client.of("192.0.2.1")).isEqualTo("192.0.2.1");
    }

    private void fail(String client, int times) {
        for (var i = 0; i < times; i++) tries.count(client);
    }

    private static final class Ticking extends Clock {

        private Instant now = Instant.parse("2011-07-01T00:30:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
