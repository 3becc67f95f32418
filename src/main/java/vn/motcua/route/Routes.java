package vn.motcua.route;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.NotFound;

/**
 * The verbs of work on a dossier. Every open leg has exactly one open step. A verb names the step's version; when
 * another officer was faster it throws {@link vn.motcua.platform.Stale}, which says who did what and when. A step of a
 * foreign agency is {@link NotFound}. Each verb is one transaction and one fact; refused, it has written nothing.
 */
@Service
public class Routes {

    private final StepTable table;
    private final Gate gate;
    private final Itinerary itinerary;
    private final Reopening reopening;
    private final Finisher finisher;
    private final Crossing crossing;
    private final Passage passage;
    private final Dossiers dossiers;
    private final Assigning assigning;
    private final LegalClock clock;

    Routes(
            StepTable table,
            Gate gate,
            Itinerary itinerary,
            Reopening reopening,
            Finisher finisher,
            Crossing crossing,
            Passage passage,
            Dossiers dossiers,
            Assigning assigning,
            LegalClock clock) {
        this.table = table;
        this.gate = gate;
        this.itinerary = itinerary;
        this.reopening = reopening;
        this.finisher = finisher;
        this.crossing = crossing;
        this.passage = passage;
        this.dossiers = dossiers;
        this.assigning = assigning;
        this.clock = clock;
    }

    /**
     * How a step is to end. {@code to}: the officer who is to have the next one; null leaves it to its post;
     * {@code number}: of the result, where the step's agency has given it in another system.
     */
    public record Completion(
            String outcome,
            @Nullable String note,
            @Nullable String to,
            @Nullable String number) {

        public Completion(String outcome, @Nullable String note, @Nullable String to) {
            this(outcome, note, to, null);
        }
    }

    /** Takes a step of one of this actor's posts; refused when another holds it. Changes nothing when already held. */
    @Transactional
    public Decision<StepId> claim(StepId step, Actor by) {
        return gate.workable(gate.locked(step, by), by).map(it -> {
            var at = now(it);
            var held = it.takenBy(by, at);
            if (!it.isHeldBy(by)) passage.hold(held, by, at, StepFact.claimed(held, by));
            return step;
        });
    }

    /** Puts a step back for anyone of its post. */
    @Transactional
    public Decision<StepId> release(StepId step, Actor by) {
        var it = gate.locked(step, by);
        if (!it.isHeldBy(by)) return Decision.refused(Refusal.of("route.release.not-yours"));
        var at = now(it);
        var free = it.heldBy(null, at);
        passage.hold(free, by, at, StepFact.stands(StepFact.RELEASED, free));
        return Decision.granted(step);
    }

    /** As {@link #complete(StepId, long, Completion, Actor)}, and the next step is left to its post. */
    @Transactional
    public Decision<DossierCode> complete(StepId step, long version, String outcome, @Nullable String note, Actor by) {
        return complete(step, version, new Completion(outcome, note, null), by);
    }

    /**
     * Ends a step with one of its outcomes; opens the next, asks for a hand-over, or resolves the dossier. A step that
     * nobody holds is taken and ended at once. A head of the next step's unit may say who gets it.
     */
    @Transactional
    public Decision<DossierCode> complete(StepId step, long version, Completion wish, Actor by) {
        return gate.workable(gate.locked(step, version, by), by)
                .then(it -> gate.inProcess(act(it, by)))
                .then(gate::waitsForNothing)
                .then(act -> Ending.of(act.template(), wish.outcome(), wish.note())
                        .then(ending ->
                                finisher.finish(act, ending.to(wish.to()).numbered(wish.number()))));
    }

    /** Back to the step before, in the same leg, with a reason; the same officer gets it again while in that post. */
    @Transactional
    public Decision<DossierCode> sendBack(StepId step, long version, String reason, Actor by) {
        return gate.workable(gate.locked(step, version, by), by)
                .then(it -> Ending.reason(reason).then(words -> sendBack(it, words, by)));
    }

    private Decision<DossierCode> sendBack(OpenStep step, String reason, Actor by) {
        var before = step.work().cameFrom();
        if (before == null) return Decision.refused(Refusal.of("route.send-back.first-step"));
        return gate.inProcess(act(step, by)).map(act -> {
            var done = passage.finished(step, by, act.at(), FinishedStep.SENT_BACK, reason);
            passage.move(done, reopening.of(step, before, act.card(), act.at()), by, StepFact.SENT_BACK);
            return act.code();
        });
    }

    /** A head of the step's unit gives it to another holder of its role. */
    @Transactional
    public Decision<DossierCode> reassign(StepId step, long version, String toUsername, String reason, Actor by) {
        var it = gate.locked(step, version, by);
        if (!it.isUnder(by)) return Decision.refused(Refusal.of("route.reassign.not-head"));
        if (it.isOnTheWay()) return Decision.refused(Refusal.of("route.step.on-the-way"));
        if (it.isWaiting()) return Decision.refused(Refusal.of("route.step.waiting"));
        if (!assigning.isHolder(toUsername, it.place()))
            return Decision.refused(
                    Refusal.of("route.reassign.not-of-post", toUsername).on("to"));
        return Ending.reason(reason).map(words -> {
            var at = now(it);
            var given = it.heldBy(toUsername, at);
            passage.hold(given, by, at, StepFact.reassigned(given, words));
            return it.work().code();
        });
    }

    /** The other agency has accepted, and works on its leg from now on. For interlink. */
    @Transactional
    public Decision<DossierCode> passOn(StepId handingOver, Actor acceptedBy) {
        return answerable(handingOver, acceptedBy).map(crossing::accepted);
    }

    /** The other agency has declined: it is the sender's again. For interlink, which has checked the reason. */
    @Transactional
    public Decision<DossierCode> decline(StepId handingOver, String reason, Actor by) {
        return answerable(handingOver, by).map(act -> {
            var bound = Objects.requireNonNull(act.step().bound());
            var receiver = itinerary.unit(bound.unit()).orElseThrow().agency().value();
            return crossing.comesBack(act, FinishedStep.DECLINED, reason, receiver);
        });
    }

    /** The sender takes the offer back: it is the sender's again. For interlink, which has checked the reason. */
    @Transactional
    public Decision<DossierCode> takeBack(StepId handingOver, String reason, Actor by) {
        return answerable(handingOver, by)
                .map(act -> crossing.comesBack(
                        act, FinishedStep.TAKEN_BACK, reason, act.step().place().agency()));
    }

    /** Where silence has become consent, it is too late to answer. */
    private Decision<Act> answerable(StepId handingOver, Actor by) {
        var act = act(onTheWay(handingOver), by);
        return act.step().hasAgreed(act.at())
                ? Decision.refused(Refusal.of("route.complete.agreed"))
                : gate.inProcess(act);
    }

    private OpenStep onTheWay(StepId id) {
        return table.lock(id).filter(OpenStep::isOnTheWay).orElseThrow(NotFound::new);
    }

    private Act act(OpenStep step, Actor by) {
        var version = itinerary.version(step.work().procedureVersion());
        return new Act(step, dossiers.get(step.work().code()), version, by, now(step));
    }

    /** Read after the lock, so that a second officer's act is never earlier than the first's. */
    private Instant now(OpenStep step) {
        var now = clock.instant();
        return now.isBefore(step.times().openedAt()) ? step.times().openedAt() : now;
    }
}
