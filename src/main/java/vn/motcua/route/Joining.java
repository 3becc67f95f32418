package vn.motcua.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.LegTemplate.Branch;
import vn.motcua.catalogue.StepTemplate;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Fact;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;

/**
 * The end of a leg beside others, and what follows from it: when nothing is left to wait for, the step that waits ends
 * by itself, in the same act. What nobody waits for any longer ends with it.
 */
@Component
class Joining {

    private final StepTable table;
    private final LegTable legs;
    private final Conclusion conclusion;
    private final Passage passage;

    Joining(StepTable table, LegTable legs, Conclusion conclusion, Passage passage) {
        this.table = table;
        this.legs = legs;
        this.conclusion = conclusion;
        this.passage = passage;
    }

    /** How the route goes on from a step that ends, by the rules for every step. */
    @FunctionalInterface
    interface Onward {
        Decision<DossierCode> go(Act act, Ending ending, StepTemplate next);
    }

    Decision<DossierCode> end(Act act, Ending ending, Onward onward) {
        var open = table.lock(act.code());
        var waiting = open.stream().filter(it -> isFor(act, it)).findFirst();
        // A result that is done again has nobody waiting: it goes where the route goes on, at the desk.
        if (waiting.isEmpty())
            return onward.go(
                    act,
                    ending,
                    next(act, act.version().route().step(branch(act, act.step()).join())));
        return end(conclusion.finished(act, ending), act, waiting.get(), open, onward);
    }

    /** Its own limit is over and it has said nothing: that is a yes. */
    Decision<DossierCode> consent(Act act, Onward onward) {
        var open = table.lock(act.code());
        var waiting = open.stream().filter(it -> isFor(act, it)).findFirst().orElseThrow();
        var silent = passage.finished(act.step(), act.by(), act.at(), FinishedStep.CONSENT, null)
                .answering(FinishedStep.CONSENT);
        return end(silent, act, waiting, open, onward);
    }

    private Decision<DossierCode> end(
            FinishedStep done, Act act, OpenStep waiting, List<OpenStep> open, Onward onward) {
        var others = open.stream()
                .filter(it -> it.id() != act.step().id())
                .filter(it -> isJoinedAt(act, it, waiting.place().step()))
                .toList();
        var facts = new ArrayList<Fact>();
        facts.add(passage.end(done, act.by()));
        passage.lapse(List.of(done.step()), act.by(), act.at());
        if (others.stream().anyMatch(it -> !branch(act, it).isDispensable())) {
            passage.say(done, act.by(), facts);
            return Decision.granted(act.code());
        }
        facts.addAll(dispense(others, act));
        var joined = new Act(waiting, act.card(), act.version(), act.by(), act.at());
        return onward.go(joined, Ending.joined(joined.template(), facts), next(act, joined.template()));
    }

    private List<Fact> dispense(List<OpenStep> others, Act act) {
        var done = others.stream()
                .map(it -> passage.finished(
                        it,
                        Actor.SYSTEM,
                        Moments.later(act.at(), it.times().openedAt()),
                        FinishedStep.NOT_NEEDED,
                        null))
                .toList();
        if (!done.isEmpty()) legs.closeAll(done);
        passage.lapse(others, Actor.SYSTEM, act.at());
        return done.stream().map(it -> StepFact.closed(StepFact.NOT_NEEDED, it)).toList();
    }

    private static StepTemplate next(Act act, StepTemplate waiting) {
        return act.version()
                .route()
                .step(Objects.requireNonNull(waiting.outcomes().getFirst().next()));
    }

    private static boolean isFor(Act act, OpenStep it) {
        return it.isWaiting()
                && it.place().step().equals(branch(act, act.step()).join());
    }

    private static boolean isJoinedAt(Act act, OpenStep it, String join) {
        var branch = leg(act, it);
        return branch != null && branch.join().equals(join);
    }

    private static Branch branch(Act act, OpenStep it) {
        return Objects.requireNonNull(leg(act, it));
    }

    private static @Nullable Branch leg(Act act, OpenStep it) {
        var route = act.version().route();
        return route.leg(route.step(it.place().step()).leg()).branch();
    }
}
