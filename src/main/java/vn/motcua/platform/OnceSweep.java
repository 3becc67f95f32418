package vn.motcua.platform;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets the keys of finished retries after seven days. */
@Component
class OnceSweep {

    private final OnceTable table;

    OnceSweep(OnceTable table) {
        this.table = table;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    void forgetOldKeys() {
        table.forgetOld();
    }
}
