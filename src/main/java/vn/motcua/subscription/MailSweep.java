package vn.motcua.subscription;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what is due. A run missed is made up by the next one; two nodes share the work. Without a server all waits. */
@Component
class MailSweep {

    private static final Logger LOG = LoggerFactory.getLogger(MailSweep.class);
    private static final int MAILS_MAX = 200; // the next run takes the rest

    private final Sendings sendings;
    private final MailSettings settings;

    MailSweep(Sendings sendings, MailSettings settings) {
        this.sendings = sendings;
        this.settings = settings;
    }

    @Scheduled(
            fixedDelayString = "${motcua.mail-sweep-seconds:60}",
            initialDelayString = "${motcua.mail-sweep-seconds:60}",
            timeUnit = TimeUnit.SECONDS)
    void sweep() {
        if (!settings.areComplete()) return;
        try {
            whileAny(sendings::writeDown);
            whileAny(sendings::tryOne);
        } catch (RuntimeException broken) {
            LOG.error("Reports could not be sent; the next run tries again", broken);
        }
    }

    private static void whileAny(BooleanSupplier act) {
        for (int done = 0; done < MAILS_MAX; done++) if (!act.getAsBoolean()) return;
    }
}
