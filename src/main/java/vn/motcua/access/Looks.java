package vn.motcua.access;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import vn.motcua.dossier.DossierCode;
import vn.motcua.platform.LegalClock;

/**
 * The log of looks. An officer's is written before the page is sent: where it cannot be written, nothing is shown. A
 * citizen's, with the key of the receipt, waits in memory for the next write, at most a second later, so that the
 * look-up costs no statement more; an orderly stop writes what waits. What may be lost: the citizens' looks of the last
 * second when the process is killed or the power fails, longer only while the database takes no writes. A full queue
 * makes the next citizen's request write its own.
 */
@Service
public class Looks implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Looks.class);
    private static final int WAITING_MAX = 10_000;
    private static final int PER_STATEMENT = 500;

    private final BlockingQueue<Look> waiting = new ArrayBlockingQueue<>(WAITING_MAX);
    private final List<Look> taken = new ArrayList<>();
    private final LookTable table;
    private final LegalClock clock;

    Looks(LookTable table, LegalClock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Somebody with the right key has opened that dossier; {@code page}: where. */
    public void byKey(DossierCode code, String page) {
        var look = new Look(clock.instant(), code.value(), Look.CITIZEN, List.of(), Look.Way.KEY, page);
        if (!waiting.offer(look)) table.add(look);
    }

    void byOfficer(DossierCode code, String who, List<String> agencies, String route) {
        table.add(new Look(clock.instant(), code.value(), who, agencies, Look.Way.of(route), route));
    }

    @Scheduled(
            fixedDelayString = "${motcua.access-milliseconds:1000}",
            initialDelayString = "${motcua.access-milliseconds:1000}",
            timeUnit = TimeUnit.MILLISECONDS)
    void write() {
        try {
            flush();
        } catch (RuntimeException broken) {
            LOG.error("The looks of citizens could not be written; the next run tries again", broken);
        }
    }

    /** What was taken and could not be written is the first to be written next time. */
    synchronized void flush() {
        do {
            waiting.drainTo(taken, PER_STATEMENT - taken.size());
            if (!taken.isEmpty()) table.addAll(taken);
            taken.clear();
        } while (!waiting.isEmpty());
    }

    @Override
    public void destroy() {
        flush();
    }
}
