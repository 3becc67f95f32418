package vn.motcua.subscription;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.MailAddresses;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.LegalClock;
import vn.motcua.reporting.ReportAddress;
import vn.motcua.reporting.ReportAddresses;

/** Owners have their views sent to the address of their own account, and to no other. */
@Service
class Schedules {

    private final Views views;
    private final ScheduleTable table;
    private final MailSettings settings;
    private final MailAddresses addresses;
    private final ReportAddresses reports;
    private final LegalClock clock;

    Schedules(
            Views views,
            ScheduleTable table,
            MailSettings settings,
            MailAddresses addresses,
            ReportAddresses reports,
            LegalClock clock) {
        this.views = views;
        this.table = table;
        this.settings = settings;
        this.addresses = addresses;
        this.reports = reports;
        this.clock = clock;
    }

    /** The first mail goes at the first such moment from now on; what is closed already is not sent. */
    @Transactional
    public Decision<Long> set(long view, ScheduleForm form, Actor by) {
        var it = views.own(view, by);
        if (!settings.areComplete()) return Decision.refused(Refusal.of("subscription.schedule.no-server"));
        if (addresses.of(by.username()).isEmpty())
            return Decision.refused(Refusal.of("subscription.schedule.no-address"));
        return form.schedule().then(schedule -> set(it, schedule));
    }

    private Decision<Long> set(SavedView it, Schedule schedule) {
        var isAfterClosing = schedule.rhythm() == Schedule.Rhythm.AFTER_CLOSING;
        if (isAfterClosing && !reports.moves(it.address()))
            return Decision.refused(Refusal.of("subscription.schedule.fixed").on("rhythm"));
        var last = isAfterClosing
                ? reports.lastClosed(it.address()).map(ReportAddress::query).orElse(null)
                : null;
        table.put(it.id(), schedule, schedule.next(clock.instant()), last);
        return Decision.granted(it.id());
    }

    /** What has been written down already is still sent. */
    @Transactional
    public void end(long view, Actor by) {
        table.stop(views.own(view, by).id(), "subscription.stop.owner");
    }
}
