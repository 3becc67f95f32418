package vn.motcua.subscription;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.Words;
import vn.motcua.reporting.ReportAddress;
import vn.motcua.reporting.ReportAddresses;
import vn.motcua.reporting.ReportSummary;

/** Writes the mail of a sending: totals, the lines as a file, and where the rows are opened by those who sign in. */
@Component
class LetterWriter {

    /** What is larger is not sent but opened. */
    static final int ENCLOSURE_BYTES_MAX = 1_000_000;

    private final ReportAddresses reports;
    private final MailSettings settings;

    LetterWriter(ReportAddresses reports, MailSettings settings) {
        this.reports = reports;
        this.settings = settings;
    }

    /** What is sent, of which view, by which schedule. */
    record Task(Sending sending, SavedView view, Schedule schedule) {

        ReportAddress address() {
            return new ReportAddress(view.address().report(), sending.query());
        }
    }

    Letter write(Task task, ReportSummary summary, Actor owner, String to) {
        var fits = summary.enclosure().file().contentLength() <= ENCLOSURE_BYTES_MAX;
        var subject = Words.t("subscription.mail.subject", task.view().name(), summary.period());
        var lines = new ArrayList<String>();
        lines.add(Words.t("subscription.mail.greeting", owner.name()));
        lines.add("");
        lines.add(summary.title());
        lines.add(reports.filter(task.address()));
        lines.add("");
        lines.addAll(total(summary));
        lines.add("");
        lines.add(Words.t(enclosed(summary, fits)));
        lines.add(Words.t(
                "subscription.mail.rows", settings.publicUrl() + task.address().path()));
        lines.add("");
        lines.add(Words.t(
                "subscription.mail.why",
                task.view().name(),
                task.schedule().words(),
                settings.publicUrl() + ViewScreen.path(task.view().id())));
        return new Letter(
                task.sending().id(), to, subject, String.join("\n", lines), fits ? summary.enclosure() : null);
    }

    private static String enclosed(ReportSummary summary, boolean fits) {
        if (!fits) return "subscription.mail.large";
        return summary.whole() ? "subscription.mail.enclosed" : "subscription.mail.totals-only";
    }

    private static List<String> total(ReportSummary summary) {
        if (summary.total().isEmpty()) return List.of(Words.t("subscription.mail.nothing"));
        return summary.total().stream()
                .map(it -> "- " + it.heading() + ": " + it.value())
                .toList();
    }
}
