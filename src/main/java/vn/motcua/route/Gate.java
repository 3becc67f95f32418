package vn.motcua.route;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Verb;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Stale;
import vn.motcua.platform.Words;

/**
 * Lets an officer at a step: locked, seen by the officer's agency, unchanged since the page was shown. Who comes second
 * is told who did what and when.
 */
@Component
class Gate {

    private final StepTable table;
    private final StepHistoryTable history;
    private final Accounts accounts;
    private final StepNames names;
    private final Dossiers dossiers;
    private final List<StepWaits> waits;

    Gate(
            StepTable table,
            StepHistoryTable history,
            Accounts accounts,
            StepNames names,
            Dossiers dossiers,
            List<StepWaits> waits) {
        this.table = table;
        this.history = history;
        this.accounts = accounts;
        this.names = names;
        this.dossiers = dossiers;
        this.waits = waits;
    }

    /** Throws {@link Stale} when it has ended, {@link NotFound} when it never was this officer's business. */
    OpenStep locked(StepId id, Actor by) {
        return table.lock(id).filter(it -> it.isSeenBy(by)).orElseThrow(() -> gone(id, by));
    }

    /** As {@link #locked}, only to look at. */
    OpenStep seen(StepId id, Actor by) {
        return table.find(id).filter(it -> it.isSeenBy(by)).orElseThrow(() -> gone(id, by));
    }

    OpenStep locked(StepId id, long version, Actor by) {
        var step = locked(id, by);
        if (step.version() != version)
            throw new Stale(changed(step), page(step.work().code()));
        return step;
    }

    /** The step if this officer may end it: of a post held, and not another's. */
    Decision<OpenStep> workable(OpenStep step, Actor by) {
        if (step.isSuspended()) return Decision.refused(notNow(step.work().code()));
        if (step.isOnTheWay()) return Decision.refused(Refusal.of("route.step.on-the-way"));
        if (step.isWaiting()) return Decision.refused(Refusal.of("route.step.waiting"));
        if (!step.fits(by)) return Decision.refused(Refusal.of("route.step.not-your-post"));
        var hold = step.hold();
        if (hold != null && step.isHeldByAnother(by))
            return Decision.refused(Refusal.of("route.step.held", name(hold.holder()), Words.moment(hold.since())));
        return Decision.granted(step);
    }

    /** Whether the dossier is handled at all, besides those steps for which its clock stands still. */
    Decision<Act> inProcess(Act act) {
        return act.isInProcess() && !act.step().isSuspended()
                ? Decision.granted(act)
                : Decision.refused(notNow(act.code()));
    }

    /** Whether a room above still waits for something at this step. */
    Decision<Act> waitsForNothing(Act act) {
        var work = act.step().work();
        var step = act.step().place().step();
        return waits.stream()
                .flatMap(it -> it.whyNotYet(work.code(), work.leg(), step, act.by(), act.at()).stream())
                .findFirst()
                .<Decision<Act>>map(Decision::refused)
                .orElseGet(() -> Decision.granted(act));
    }

    private Refusal notNow(DossierCode code) {
        return dossiers.notNow(code, Verb.PASS_ON).orElseThrow();
    }

    String name(String username) {
        return accounts.find(username).map(Account::name).orElse(username);
    }

    private Refusal changed(OpenStep step) {
        var hold = step.hold();
        return hold == null
                ? Refusal.of("route.step.changed")
                : Refusal.of("route.step.taken", name(hold.holder()), Words.moment(hold.since()));
    }

    private RuntimeException gone(StepId id, Actor by) {
        var ended = history.ended(id).filter(it -> by.mayAt(Worklist.VIEW, it.agency()));
        if (ended.isEmpty()) return new NotFound();
        var it = ended.get();
        return new Stale(
                Refusal.of("route.step.ended", name(it.holder()), names.outcome(it), Words.moment(it.closedAt())),
                page(it.code()));
    }

    private static String page(DossierCode code) {
        return "/dossiers/" + code;
    }
}
