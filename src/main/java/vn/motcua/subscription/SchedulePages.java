package vn.motcua.subscription;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.identity.MailAddresses;
import vn.motcua.reporting.ReportAddress;
import vn.motcua.reporting.ReportAddresses;

/** How a view is sent, what was sent of it, and why not where it is not. */
@Component
class SchedulePages {

    private static final int SENDINGS_SHOWN = 20;

    private final ScheduleTable schedules;
    private final SendingTable sendings;
    private final MailSettings settings;
    private final MailAddresses addresses;
    private final ReportAddresses reports;

    SchedulePages(
            ScheduleTable schedules,
            SendingTable sendings,
            MailSettings settings,
            MailAddresses addresses,
            ReportAddresses reports) {
        this.schedules = schedules;
        this.sendings = sendings;
        this.settings = settings;
        this.addresses = addresses;
        this.reports = reports;
    }

    record Line(Sending sending, String about) {}

    /** {@code missing}: settings without which no mail goes; {@code address}: none, nobody has entered one. */
    record Part(
            @Nullable Scheduled now,
            ScheduleForm form,
            List<String> missing,
            @Nullable String address,
            List<Line> sent) {

        boolean canBeSent() {
            return missing.isEmpty() && address != null;
        }

        boolean isActive() {
            return now != null && now.nextAt() != null;
        }
    }

    /** {@code typed}: what was refused; none: as it stands. */
    Part of(SavedView view, @Nullable ScheduleForm typed) {
        var now = schedules.find(view.id()).orElse(null);
        var stands = now == null ? ScheduleForm.FIRST : ScheduleForm.of(now.schedule());
        return new Part(
                now,
                typed == null ? stands : typed,
                settings.missing(),
                addresses.of(view.owner()).orElse(null),
                sendings.of(view.id(), SENDINGS_SHOWN).stream()
                        .map(it -> new Line(it, about(view, it)))
                        .toList());
    }

    private String about(SavedView view, Sending it) {
        return reports.filter(new ReportAddress(view.address().report(), it.query()));
    }
}
