package vn.motcua.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.Takeovers;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.Unit;
import vn.motcua.platform.LegalClock;

/** What a reform would do to dossiers that are open, looked up when somebody asks and kept with the reform. */
@Component
class ReformPreview {

    private static final int DOSSIERS_AT_ONCE = 2_000;

    private final ReformTable table;
    private final ForeseenTable foreseen;
    private final Plans plans;
    private final Takeovers takeovers;
    private final LegalClock clock;
    private final TransactionTemplate transactions;

    ReformPreview(
            ReformTable table,
            ForeseenTable foreseen,
            Plans plans,
            Takeovers takeovers,
            LegalClock clock,
            TransactionTemplate transactions) {
        this.table = table;
        this.foreseen = foreseen;
        this.plans = plans;
        this.takeovers = takeovers;
        this.clock = clock;
        this.transactions = transactions;
    }

    private record Stretch(List<Takeovers.Going> dossiers, List<ForeseenTable.Step> steps) {}

    boolean isFresh(Reform it) {
        var look = it.look();
        return look != null
                && look.version() == it.version()
                && clock.today().equals(LocalDate.ofInstant(look.at(), LegalClock.ZONE));
    }

    void refresh(Reform it) {
        if (!isFresh(it)) again(it);
    }

    /** The walk holds up nobody; only what it found is written in one go, unless the draft has changed meanwhile. */
    void again(Reform it) {
        if (!it.is(State.DRAFT) || !plans.faults(it).isEmpty()) return;
        var plan = plans.foreseen(it);
        var found = walk(plan);
        var look = new Reform.Look(clock.instant(), it.version());
        transactions.executeWithoutResult(_ -> table.lock(it.id())
                .filter(locked -> locked.is(State.DRAFT) && locked.version() == it.version())
                .ifPresent(_ -> keep(plan, found, look)));
    }

    private List<Stretch> walk(Plans.Plan plan) {
        var found = new ArrayList<Stretch>();
        var old = plan.reform().mapping().old();
        var after = "";
        while (true) {
            var page = takeovers.after(after, old, DOSSIERS_AT_ONCE);
            found.add(new Stretch(page, steps(plan, page)));
            if (page.size() < DOSSIERS_AT_ONCE) return found;
            after = page.getLast().code().value();
        }
    }

    private List<ForeseenTable.Step> steps(Plans.Plan plan, List<Takeovers.Going> page) {
        Map<String, String> keepers = page.stream()
                .collect(Collectors.toMap(
                        it -> it.code().value(), it -> plan.choice().of(it).keeper()));
        return foreseen.open(page.stream().map(Takeovers.Going::code).toList()).stream()
                .map(it -> step(it, plan, new AgencyCode(keepers.getOrDefault(it.code(), ""))))
                .toList();
    }

    private static ForeseenTable.Step step(ForeseenTable.Open it, Plans.Plan plan, AgencyCode keeper) {
        var unit = plan.after().heir(it.unit(), keeper).map(Unit::code).orElse(null);
        var role = unit == null ? null : plan.after().role(unit, it.role());
        return new ForeseenTable.Step(it.code(), it.leg(), it.unit(), unit, role);
    }

    private void keep(Plans.Plan plan, List<Stretch> found, Reform.Look look) {
        var id = plan.reform().id();
        foreseen.forget(id);
        for (var stretch : found) {
            foreseen.add(id, stretch.dossiers(), plan.choice());
            foreseen.add(id, stretch.steps());
        }
        table.look(id, look);
    }
}
