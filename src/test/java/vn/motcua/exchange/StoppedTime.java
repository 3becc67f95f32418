package vn.motcua.exchange;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The system clock of the exchange, as tests move it: pauses pass without waiting. */
class StoppedTime extends ExchangeTime {

    private volatile Instant now = Instant.parse("2026-03-02T01:00:00Z");

    @Override
    Instant now() {
        return now;
    }

    void passes(Duration time) {
        now = now.plus(time);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {
        @Bean
        @Primary
        StoppedTime stoppedTime() {
            return new StoppedTime();
        }
    }
}
