package vn.motcua.subscription;

import java.time.InstantSource;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.platform.LegalClock;
import vn.motcua.reporting.ReportAddresses;

/**
 * Writes down what is due and sends what is written down. A try is written before it is made and its end after it: what
 * a crash breaks off in between is tried again as the same message.
 */
@Component
class Sendings {

    private static final Logger LOG = LoggerFactory.getLogger(Sendings.class);

    private final ScheduleTable schedules;
    private final ViewTable views;
    private final SendingTable sendings;
    private final ReportAddresses reports;
    private final Postman postman;
    private final TransactionTemplate transaction;
    private final LegalClock clock;
    private final InstantSource systemClock = InstantSource.system();

    Sendings(
            ScheduleTable schedules,
            ViewTable views,
            SendingTable sendings,
            ReportAddresses reports,
            Postman postman,
            PlatformTransactionManager transactions,
            LegalClock clock) {
        this.schedules = schedules;
        this.views = views;
        this.sendings = sendings;
        this.reports = reports;
        this.postman = postman;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** False when nothing is due. Of several moments that were missed the last one's report is sent, once. */
    boolean writeDown() {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            var due = schedules.due(clock.instant());
            due.ifPresent(this::writeDown);
            return due.isPresent();
        }));
    }

    private void writeDown(Scheduled it) {
        var view = views.find(it.view()).orElseThrow();
        var next = it.schedule().next(clock.instant());
        if (it.schedule().rhythm() != Schedule.Rhythm.AFTER_CLOSING) {
            add(it, reports.fixed(view.address()).query());
            schedules.goOn(it.view(), next, null);
            return;
        }
        var closed = reports.lastClosed(view.address()).map(address -> address.query());
        var isNew = closed.filter(query -> !query.equals(it.lastPeriod()));
        isNew.ifPresent(query -> add(it, query));
        schedules.goOn(it.view(), next, isNew.orElse(it.lastPeriod()));
    }

    private void add(Scheduled it, String query) {
        var dueAt = it.nextAt() == null ? clock.instant() : it.nextAt();
        sendings.add(UUID.randomUUID(), it.view(), dueAt, query, systemClock.instant());
    }

    /** False when nothing waits. */
    boolean tryOne() {
        var now = systemClock.instant();
        var taken = transaction.execute(_ -> sendings.take(now, now.plus(Mailer.TRY_MAX)));
        if (taken == null || taken.isEmpty()) return false;
        var outcome = outcome(taken.get());
        transaction.executeWithoutResult(_ -> settle(taken.get(), outcome));
        return true;
    }

    private Outcome outcome(Sending it) {
        try {
            return postman.bring(it);
        } catch (RuntimeException broken) {
            LOG.error("Sending {} of view {} could not be made", it.id(), it.view(), broken);
            return new Outcome.Later("subscription.failure.other");
        }
    }

    private void settle(Sending it, Outcome outcome) {
        switch (outcome) {
            case Outcome.Sent(var address) -> sendings.sent(it, address, clock.instant());
            case Outcome.Later(var failure) when it.isLastAttempt() -> sendings.giveUp(it, failure, clock.instant());
            case Outcome.Later(var failure) ->
                sendings.tryAgain(it, failure, systemClock.instant().plus(Sending.pauseAfter(it.attempts())));
            case Outcome.Never(var failure) -> sendings.giveUp(it, failure, clock.instant());
            case Outcome.Stopped(var why) -> {
                sendings.giveUp(it, why, clock.instant());
                sendings.giveUpAll(it.view(), why, clock.instant());
                schedules.stop(it.view(), why);
            }
        }
    }
}
