package vn.motcua.subscription;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Refusal;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.Unit;
import vn.motcua.platform.LegalClock;
import vn.motcua.reporting.ReportAddresses;

/** Puts words to views: what they show, whose they are, with whom they are shared. */
@Component
class ViewPages {

    private final Views views;
    private final SchedulePages schedules;
    private final ReportAddresses reports;
    private final Accounts accounts;
    private final Agencies agencies;
    private final LegalClock clock;

    ViewPages(
            Views views,
            SchedulePages schedules,
            ReportAddresses reports,
            Accounts accounts,
            Agencies agencies,
            LegalClock clock) {
        this.views = views;
        this.schedules = schedules;
        this.reports = reports;
        this.accounts = accounts;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** {@code owner}: of a colleague's; null: the reader's own. */
    record Line(
            SavedView view,
            String title,
            String filter,
            @Nullable String owner,
            @Nullable String shared) {}

    record Shelf(List<Line> own, List<Line> shared) {}

    record Choice(String unit, String name) {}

    /** {@code name}, {@code unit}: as typed, where it was refused. */
    record Page(
            Line line, List<Choice> units, String name, String unit, SchedulePages.Part part, List<Refusal> problems) {

        Page with(List<Refusal> reasons) {
            return new Page(line, units, name, unit, part, reasons);
        }
    }

    Shelf shelf(Actor reader) {
        var all = views.seenBy(reader);
        return new Shelf(
                all.stream()
                        .filter(it -> it.isOf(reader))
                        .map(it -> line(it, null))
                        .toList(),
                all.stream()
                        .filter(it -> !it.isOf(reader))
                        .map(it -> line(it, name(it.owner())))
                        .toList());
    }

    Page page(SavedView it, Actor reader) {
        return page(it, it.name(), it.unit(), List.of(), reader);
    }

    /** With a schedule that was refused. */
    Page page(SavedView it, ScheduleForm refused, List<Refusal> problems, Actor reader) {
        return page(it, it.name(), it.unit(), schedules.of(it, refused), reader).with(problems);
    }

    Page page(SavedView it, String name, @Nullable String unit, List<Refusal> problems, Actor reader) {
        return page(it, name, unit, schedules.of(it, null), reader).with(problems);
    }

    private Page page(SavedView it, String name, @Nullable String unit, SchedulePages.Part part, Actor reader) {
        var units = reader.unitsWhere(Permissions.VIEW).stream()
                .map(code -> new Choice(code, unit(code)))
                .toList();
        return new Page(line(it, null), units, name, unit == null ? "" : unit, part, List.of());
    }

    private Line line(SavedView it, @Nullable String owner) {
        var unit = it.unit();
        return new Line(
                it, reports.title(it.address()), reports.filter(it.address()), owner, unit == null ? null : unit(unit));
    }

    private String name(String username) {
        return accounts.find(username).map(Account::name).orElse(username);
    }

    private String unit(String code) {
        var today = clock.today();
        return agencies.unit(code).map(it -> named(it, today)).orElse(code);
    }

    private String named(Unit unit, LocalDate on) {
        return unit.name() + ", " + agencies.asOf(unit.agency(), on).name();
    }
}
