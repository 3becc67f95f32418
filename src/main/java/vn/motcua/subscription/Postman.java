package vn.motcua.subscription;

import org.springframework.stereotype.Component;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.MailAddresses;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.NotFound;
import vn.motcua.reporting.ReportAddresses;
import vn.motcua.reporting.ReportSummary;
import vn.motcua.subscription.LetterWriter.Task;

/** Sees whether the owner may still read the report, makes it with the owner's duties of today, and has it sent. */
@Component
class Postman {

    private final ViewTable views;
    private final ScheduleTable schedules;
    private final Accounts accounts;
    private final MailAddresses addresses;
    private final ReportAddresses reports;
    private final LetterWriter writer;
    private final Mailer mailer;
    private final LegalClock clock;

    Postman(
            ViewTable views,
            ScheduleTable schedules,
            Accounts accounts,
            MailAddresses addresses,
            ReportAddresses reports,
            LetterWriter writer,
            Mailer mailer,
            LegalClock clock) {
        this.views = views;
        this.schedules = schedules;
        this.accounts = accounts;
        this.addresses = addresses;
        this.reports = reports;
        this.writer = writer;
        this.mailer = mailer;
        this.clock = clock;
    }

    Outcome bring(Sending it) {
        var view = views.find(it.view()).orElseThrow();
        var schedule = schedules.find(it.view()).orElseThrow().schedule();
        var owner = accounts.actor(view.owner(), clock.today());
        if (owner.isEmpty()) return new Outcome.Stopped("subscription.stop.account");
        if (!owner.get().may(Permissions.VIEW)) return new Outcome.Stopped("subscription.stop.permission");
        var to = addresses.of(view.owner());
        if (to.isEmpty()) return new Outcome.Stopped("subscription.stop.address");
        return bring(new Task(it, view, schedule), owner.get(), to.get());
    }

    private Outcome bring(Task task, Actor owner, String to) {
        try {
            var ending = task.schedule().format().ending();
            return switch (reports.summary(task.address(), ending, owner)) {
                case Granted<ReportSummary>(var summary) -> mailer.send(writer.write(task, summary, owner, to));
                case Refused<ReportSummary> _ -> new Outcome.Stopped("subscription.stop.report");
            };
        } catch (NotFound beyond) {
            return new Outcome.Stopped("subscription.stop.report");
        }
    }
}
