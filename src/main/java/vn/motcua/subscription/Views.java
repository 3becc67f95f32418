package vn.motcua.subscription;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Stale;
import vn.motcua.reporting.ReportAddress;
import vn.motcua.reporting.ReportAddresses;

/** Views kept, renamed, shared and dropped by their owners. */
@Service
class Views {

    static final int OF_ONE_OWNER_MAX = 50;

    private static final int SEEN_MAX = 200;

    private final ViewTable table;
    private final ReportAddresses reports;
    private final LegalClock clock;

    Views(ViewTable table, ReportAddresses reports, LegalClock clock) {
        this.table = table;
        this.reports = reports;
        this.clock = clock;
    }

    /** Keeps what the reader could open now, as the report itself writes it. */
    @Transactional
    public Decision<Long> save(ReportAddress typed, String name, Actor by) {
        var problem = nameProblem(name);
        if (problem != null) return Decision.refused(problem);
        if (table.count(by.username()) >= OF_ONE_OWNER_MAX)
            return Decision.refused(Refusal.of("subscription.view.many", OF_ONE_OWNER_MAX));
        return reports.read(typed.report(), typed.query(), by)
                .then(address -> table.add(by.username(), name.strip(), address, clock.instant())
                        .map(Decision::granted)
                        .orElseGet(() -> Decision.refused(taken(name))));
    }

    /** The reader's own first, then those shared by colleagues. */
    @Transactional(readOnly = true)
    public List<SavedView> seenBy(Actor reader) {
        return table.seenBy(reader.username(), reader.unitsWhere(Permissions.VIEW), SEEN_MAX);
    }

    /** Of others there is nothing to change. */
    @Transactional(readOnly = true)
    public SavedView own(long id, Actor by) {
        return table.find(id).filter(it -> it.isOf(by)).orElseThrow(NotFound::new);
    }

    /** {@code unit}: one in which the owner reads reports; none: the owner alone. */
    @Transactional
    public Decision<Long> change(long id, int version, String name, @Nullable String unit, Actor by) {
        var it = own(id, by);
        var problem = nameProblem(name);
        if (problem != null) return Decision.refused(problem);
        if (unit != null && !by.unitsWhere(Permissions.VIEW).contains(unit))
            return Decision.refused(Refusal.of("subscription.view.unit").on("unit"));
        if (table.isNameTaken(it, name.strip())) return Decision.refused(taken(name));
        if (it.version() != version || !table.change(it, name.strip(), unit))
            throw new Stale(Refusal.of("subscription.view.changed"));
        return Decision.granted(id);
    }

    /** With its schedule and what was sent of it. */
    @Transactional
    public void drop(long id, Actor by) {
        table.drop(own(id, by));
    }

    private static @Nullable Refusal nameProblem(String name) {
        if (name.isBlank()) return Refusal.of("subscription.view.no-name").on("name");
        return name.strip().length() > SavedView.NAME_MAX
                ? Refusal.of("subscription.view.long", SavedView.NAME_MAX).on("name")
                : null;
    }

    private static Refusal taken(String name) {
        return Refusal.of("subscription.view.taken", name.strip()).on("name");
    }
}
