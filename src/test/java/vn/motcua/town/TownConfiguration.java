package vn.motcua.town;

import java.time.Duration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.motcua.identity.Accounts;
import vn.motcua.organisation.Agencies;
import vn.motcua.platform.LegalClock;

@TestConfiguration(proxyBeanMethods = false)
class TownConfiguration {

    @Bean
    TownClock townClock() {
        return new TownClock();
    }

    @Bean
    @Primary
    LegalClock legalClockOfTheTown(TownClock clock) {
        return new LegalClock(clock, Duration.ZERO);
    }

    @Bean
    Town town(Accounts accounts, Agencies agencies, LegalClock legalClock, TownClock clock) {
        return new Town(accounts, agencies, legalClock, clock);
    }
}
