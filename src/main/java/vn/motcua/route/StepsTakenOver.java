package vn.motcua.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.NoSuccessor;
import vn.motcua.dossier.TakenOver;
import vn.motcua.dossier.TakesOver;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.Unit;

/**
 * Open steps go over with their dossiers: to the unit in which the work of theirs goes on, with what is bound for one
 * and what waits at one. An officer who has the post there keeps the step; else it waits for anyone of that post.
 */
@Component
class StepsTakenOver implements TakesOver {

    private final StepTakeoverTable table;
    private final Accounts accounts;

    StepsTakenOver(StepTakeoverTable table, Accounts accounts) {
        this.table = table;
        this.accounts = accounts;
    }

    /** Where a step lies; {@code awaitsAt}: the list in which it stands while the clock stands still. */
    record Lie(
            long id,
            OpenStep step,
            Unit unit,
            String role,
            @Nullable String holder,
            @Nullable String boundUnit,
            @Nullable String awaitsAt) {}

    @Override
    public void lock(List<DossierCode> codes) {
        table.lock(codes);
    }

    @Override
    public List<Moved> takeOver(TakenOver batch) {
        var holders = new HashMap<String, Set<String>>();
        var moved = new ArrayList<Lie>();
        for (var it : table.lock(batch.keepers().keySet())) {
            var lie = lie(it, batch, holders);
            if (changes(it, lie)) moved.add(lie);
        }
        table.takeOver(batch.reform(), moved);
        return moved.stream().map(StepsTakenOver::told).toList();
    }

    @Override
    public List<Moved> giveBack(long reform, List<DossierCode> codes) {
        return table.giveBack(reform, codes).stream()
                .map(it -> new Moved(it.work().code(), it.place().agency(), leg(it)))
                .toList();
    }

    private Lie lie(StepTakeoverTable.Open it, TakenOver batch, Map<String, Set<String>> holders) {
        var step = it.step();
        var code = step.work().code();
        var keeper = new AgencyCode(Objects.requireNonNull(batch.keepers().get(code)));
        var unit = heir(step.place().unit(), code, keeper, batch);
        var role = batch.agencies().role(unit.code(), step.place().role());
        var posts = holders.computeIfAbsent(unit.code() + " " + role, _ -> holders(unit, role, batch));
        var hold = step.hold();
        var holder = hold != null && posts.contains(hold.holder()) ? hold.holder() : null;
        var bound = step.bound();
        return new Lie(
                step.id(),
                step,
                unit,
                role,
                holder,
                bound == null ? null : heir(bound.unit(), code, keeper, batch).code(),
                it.awaitsAt() == null
                        ? null
                        : heir(it.awaitsAt(), code, keeper, batch).code());
    }

    private Set<String> holders(Unit unit, String role, TakenOver batch) {
        return accounts.holders(unit.code(), role, batch.agencies().day()).stream()
                .map(Account::username)
                .collect(Collectors.toSet());
    }

    private static Unit heir(String unit, DossierCode code, AgencyCode keeper, TakenOver batch) {
        return batch.agencies().heir(unit, keeper).orElseThrow(() -> new NoSuccessor(code, unit));
    }

    private static boolean changes(StepTakeoverTable.Open it, Lie lie) {
        var bound = it.step().bound();
        return !it.step().place().unit().equals(lie.unit().code())
                || !Objects.equals(bound == null ? null : bound.unit(), lie.boundUnit())
                || !Objects.equals(it.awaitsAt(), lie.awaitsAt());
    }

    private static Moved told(Lie lie) {
        var leg = new HashMap<>(leg(lie.step()));
        leg.put("unit", lie.unit().code());
        leg.put("role", lie.role());
        leg.put("holder", lie.holder() == null ? "" : lie.holder());
        return new Moved(lie.step().work().code(), lie.unit().agency().value(), leg);
    }

    private static Map<String, Object> leg(OpenStep step) {
        var hold = step.hold();
        return Map.of(
                "leg", step.work().leg(),
                "step", step.place().step(),
                "unit", step.place().unit(),
                "role", step.place().role(),
                "holder", hold == null ? "" : hold.holder());
    }
}
