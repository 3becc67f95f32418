package vn.motcua.demo;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.platform.LegalClock;

/**
 * Three dossiers for a newcomer, made through the front doors by the demonstration's officers on an empty database:
 * one just received, one on its way to the agency above, one resolved and waiting at the desk. {@code bin/start} shows
 * the file {@code welcome.txt} of the data folder that names them.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
@ConditionalOnProperty("motcua.demo")
@ConditionalOnBooleanProperty(name = "motcua.demo-dossiers", matchIfMissing = true)
class SampleDossiers implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SampleDossiers.class);

    private final SampleApplications applications;
    private final SampleWork work;
    private final SampleQuery query;
    private final LegalClock clock;
    private final Welcome welcome;

    SampleDossiers(
            SampleApplications applications, SampleWork work, SampleQuery query, LegalClock clock, Welcome welcome) {
        this.applications = applications;
        this.work = work;
        this.query = query;
        this.clock = clock;
        this.welcome = welcome;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (query.hasDossiers()) return;
        var era = Era.on(clock.today());
        var received = applications.receive("S1", era);
        var onTheWay = applications.receive("L5", era);
        work.goOn(onTheWay.code(), 1);
        var resolved = applications.receive("H1", era);
        work.goOn(resolved.code(), SampleWork.UNTIL_RESOLVED);
        welcome.tell(era, List.of(received, onTheWay, resolved));
        LOG.info("sample dossiers: {}", List.of(received.code(), onTheWay.code(), resolved.code()));
    }
}
