package vn.motcua.exchange;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** The system clock: signatures, keys and retries know no legal time. */
@Component
class ExchangeTime {

    Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
