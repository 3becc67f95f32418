package vn.motcua.reform;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Takeovers;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.organisation.Reorganisations;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Words;

/** Reforms: entered and changed while they are drafts, applied once, taken back until somebody acts, or dropped. */
@Service
class Reforms {

    private final ReformTable table;
    private final ForeseenTable foreseen;
    private final FailedTable failed;
    private final Plans plans;
    private final Suggestion suggestion;
    private final Reorganisations reorganisations;
    private final Takeovers takeovers;
    private final ReceivedQuery received;
    private final ReformScope scope;
    private final Accounts accounts;
    private final LegalClock clock;
    private final int settlesSeconds;

    /** {@code settlesSeconds}: every node looks at the agencies each second; the batches wait until all have looked. */
    Reforms(
            ReformTable table,
            ForeseenTable foreseen,
            FailedTable failed,
            Plans plans,
            Suggestion suggestion,
            Reorganisations reorganisations,
            Takeovers takeovers,
            ReceivedQuery received,
            ReformScope scope,
            Accounts accounts,
            LegalClock clock,
            @Value("${motcua.agencies-settle-seconds:10}") int settlesSeconds) {
        this.table = table;
        this.foreseen = foreseen;
        this.failed = failed;
        this.plans = plans;
        this.suggestion = suggestion;
        this.reorganisations = reorganisations;
        this.takeovers = takeovers;
        this.received = received;
        this.scope = scope;
        this.accounts = accounts;
        this.clock = clock;
        this.settlesSeconds = settlesSeconds;
    }

    List<Reform> newest(Actor me) {
        return table.newest().stream().filter(it -> scope.covers(it, me)).toList();
    }

    Optional<Reform> find(long id, Actor me) {
        return table.find(id).filter(it -> scope.covers(it, me));
    }

    /** Begins with the successions of that day that are known, and units of the same kind. Nothing counts yet. */
    @Transactional
    public Decision<Long> enter(Reform.Head head, Actor by) {
        if (scope.from(by).isEmpty())
            return Decision.refused(Refusal.of("reform.entry.not-yours").on("title"));
        var lines = suggestion.lines(scope.old(head.effectiveOn(), by), head.effectiveOn());
        var agencies = Mapping.EMPTY.with(lines);
        var mapping = agencies.withMoreUnits(suggestion.units(agencies, head));
        return Decision.granted(table.add(head, mapping, new Reform.Entry(by.username(), clock.instant())));
    }

    /** What was entered by somebody else since this was seen is not overwritten. */
    @Transactional
    public Decision<Long> change(Reform seen, Reform.Head head, Mapping mapping, Actor by) {
        return draft(seen.id(), by).then(_ -> {
            var full = mapping.withMoreUnits(missing(mapping, head));
            if (!scope.covers(head, full, by))
                return Decision.refused(Refusal.of("reform.entry.not-yours").on("agencies"));
            return table.change(seen, head, full)
                    ? Decision.granted(seen.id())
                    : Decision.refused(Refusal.of("reform.changed"));
        });
    }

    /** For a way that is new the units are suggested; what was chosen before stays. */
    private List<Mapping.UnitLine> missing(Mapping mapping, Reform.Head head) {
        var known = mapping.units().stream()
                .map(it -> it.agency() + " " + it.successor())
                .toList();
        return suggestion.units(mapping, head).stream()
                .filter(it -> !known.contains(it.agency() + " " + it.successor()))
                .toList();
    }

    /** What stands against applying it now. */
    List<Refusal> faults(Reform it) {
        return table.isAnyUnderWay() ? List.of(Refusal.of("reform.apply.another")) : plans.faults(it);
    }

    /**
     * From the commit on the agencies are announced; on the day of effect at the earliest, and as soon as every node
     * knows them, the dossiers follow in batches. Once: whoever comes second is told who did it.
     */
    @Transactional
    public Decision<Long> apply(long id, Actor by) {
        return draft(id, by).then(it -> {
            var faults = faults(it);
            if (!faults.isEmpty()) return new Refused<>(faults);
            return reorganisations.announce(plans.reorganisation(it)).map(_ -> begin(it, by));
        });
    }

    private long begin(Reform it, Actor by) {
        failed.forget(it.id());
        var agency = scope.from(by).orElseThrow().code().value();
        var counted = it.look() == null ? null : foreseen.count(it.id());
        var run = new Reform.Run(by.username(), agency, clock.instant(), counted, "", null, null, null);
        table.begin(it.id(), run, settlesSeconds);
        return it.id();
    }

    @Transactional
    public Decision<Long> drop(long id, Actor by) {
        return draft(id, by).map(it -> {
            table.move(id, State.DROPPED);
            foreseen.forget(id);
            failed.forget(id);
            return id;
        });
    }

    /** Why it cannot be taken back; empty: it can. A decision is one act, so it is taken back whole or not at all. */
    List<Refusal> whyNotBack(Reform it) {
        if (it.isAhead(clock.today())) return List.of();
        if (!it.is(State.APPLIED)) return List.of(Refusal.of("reform.back.not-applied"));
        if (table.isAnyUnderWay()) return List.of(Refusal.of("reform.apply.another"));
        var act = takeovers.firstAct(it.id());
        if (act.isPresent())
            return List.of(Refusal.of(
                    "reform.back.acted",
                    name(act.get().actor()),
                    act.get().code(),
                    Words.moment(act.get().at())));
        return received.first(it.mapping().createdCodes())
                .map(code -> List.of(Refusal.of("reform.back.received", code)))
                .orElse(List.of());
    }

    @Transactional
    public Decision<Long> takeBack(long id, Actor by) {
        var it = locked(id, by);
        var faults = whyNotBack(it);
        if (!faults.isEmpty()) return new Refused<>(faults);
        var atOnce = it.isAhead(clock.today());
        if (atOnce) reorganisations.revoke(id);
        table.giveBack(id, atOnce ? State.RETURNED : State.RETURNING, by.username(), clock.instant());
        return Decision.granted(id);
    }

    /** What could not follow is tried again, one by one, by whichever node comes first. */
    @Transactional
    public Decision<Long> tryAgain(long id, Actor by) {
        var it = locked(id, by);
        if (it.run() == null) return Decision.refused(Refusal.of("reform.again.not-applied"));
        return failed.askAgain(id) == 0 ? Decision.refused(Refusal.of("reform.again.nothing")) : Decision.granted(id);
    }

    private String name(String username) {
        return accounts.find(username).map(Account::name).orElse(username);
    }

    private Reform locked(long id, Actor by) {
        return table.lock(id).filter(it -> scope.covers(it, by)).orElseThrow(NotFound::new);
    }

    private Decision<Reform> draft(long id, Actor by) {
        var it = locked(id, by);
        return switch (it.state()) {
            case DRAFT -> Decision.granted(it);
            case DROPPED -> Decision.refused(Refusal.of("reform.apply.dropped"));
            case APPLYING, APPLIED, RETURNING, RETURNED ->
                Decision.refused(Refusal.of(
                        "reform.apply.already",
                        name(it.applied().by()),
                        Words.moment(it.applied().at())));
        };
    }
}
