package vn.motcua.demo;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import vn.motcua.platform.LegalClock;

/** While two years pass in minutes the legal clock is that of the town that is being filled. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("motcua.fill")
class FillConfiguration {

    @Bean
    LeapingClock leapingClock() {
        return new LeapingClock(Fill.FIRST);
    }

    @Bean
    @Primary
    LegalClock legalClockOfTheFill(LeapingClock clock) {
        return new LegalClock(clock, Duration.ZERO);
    }
}
