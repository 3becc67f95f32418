package vn.motcua.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.SignedPaper;
import vn.motcua.identity.Signing;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;

/**
 * Handling ended without an answer: stopped by the agency (status 8, form 05), for good or gone on with where land law
 * allows, or withdrawn by the citizen while no decision is made (status 7, TT 03/2025 Art. 7).
 */
@Service
public class Stops {

    /** Why an agency may stop (one-stop.md §2.5); NO_ANSWER only while a supplement is awaited. */
    public enum Ground {
        COURT_ORDER,
        DISPUTE,
        DEATH,
        LAW_CHANGED,
        DUPLICATE,
        NO_ANSWER
    }

    private final ActGate gate;
    private final Signatures signatures;
    private final Standstill standstill;
    private final PauseTable pauses;
    private final Timeline timeline;
    private final Promises promises;
    private final List<Awaited> awaited;
    private final ApplicationEventPublisher events;

    Stops(
            ActGate gate,
            Signatures signatures,
            Standstill standstill,
            PauseTable pauses,
            Timeline timeline,
            Promises promises,
            List<Awaited> awaited,
            ApplicationEventPublisher events) {
        this.gate = gate;
        this.signatures = signatures;
        this.standstill = standstill;
        this.pauses = pauses;
        this.timeline = timeline;
        this.promises = promises;
        this.awaited = awaited;
        this.events = events;
    }

    /** By the agency that handles it now, whose leader signs the notice. */
    @Transactional
    public Decision<Stop> stop(Asked asked, Ground ground, Actor by) {
        return gate.openInHand(asked, Verb.STOP, Permissions.STOP, by).then(act -> {
            // What an agency elsewhere waited for is known in its own system alone.
            var awaits = act.dossier().phase() instanceof Phase.AwaitingSupplement
                    || act.by().mayAt(Signing.ELSEWHERE, act.agency());
            if (ground == Ground.NO_ANSWER && !awaits)
                return Decision.refused(
                        Refusal.of("dossier.stop.nothing-asked", asked.code()).on("ground"));
            return signatures.of(act, SignedPaper.Kind.STOP).then(block -> stop(act, ground, block.text()));
        });
    }

    private Decision<Stop> stop(ActGate.Open act, Ground ground, @Nullable String signedAs) {
        var body = new HashMap<String, Object>(Map.of("ground", ground.name()));
        if (signedAs != null) body.put(DossierFacts.SIGNED_AS, signedAs);
        var fact = DossierFacts.stands(DossierFacts.STOPPED, body, act.reason());
        var still = new Phase.Stopped(act.at(), ground.name());
        var stopped = promises.mayGoOn(act.dossier())
                ? standstill.stand(act, Verb.STOP, still, ground.name(), fact)
                : stopForGood(act, still, fact);
        return stopped.map(_ -> ended(act, ground.name(), signedAs));
    }

    /** Nobody has work with it any more, as after a withdrawal. */
    private Decision<DossierCode> stopForGood(ActGate.Open act, Phase.Stopped still, Fact fact) {
        return act.dossier().allowing(Verb.STOP).then(_ -> {
            var closed = closed(act, DossierClosed.How.STOPPED);
            var facts = Stream.concat(Stream.of(fact), act.dossier().work().open().close(closed).stream());
            return standstill
                    .stood(act, Verb.STOP, still, still.ground(), facts.toArray(Fact[]::new))
                    .map(_ -> {
                        events.publishEvent(closed);
                        return act.code();
                    });
        });
    }

    private static DossierClosed closed(ActGate.Open act, DossierClosed.How how) {
        return new DossierClosed(act.code(), act.agency(), act.at(), act.by(), how);
    }

    /**
     * The same dossier is handled on: only where the law of its version allows it (NĐ 101/2024 Art. 19.2). What the
     * citizen was asked for before the stop is awaited again.
     */
    @Transactional
    public Decision<DossierCode> goOn(Asked asked, Actor by) {
        return gate.openInHand(asked, Verb.GO_ON, Permissions.STOP, by)
                .then(act -> promises.mayGoOn(act.dossier())
                        ? goOn(act)
                        : Decision.refused(Refusal.of("dossier.go-on.not-listed", asked.code())));
    }

    /**
     * At the desk that received, whatever the channel and whoever has it by then (TT 03/2025 Art. 7), and only while no
     * decision is made; the reason is what the citizen wrote or said.
     */
    @Transactional
    public Decision<Stop> withdraw(Asked asked, Actor by) {
        return gate.openAtDesk(asked, Permissions.WITHDRAW, by).then(this::withdraw);
    }

    /** How it last ended without an answer, for its notice; authority is the caller's business. */
    public Optional<Stop> last(DossierCode code) {
        return Stop.last(timeline, code);
    }

    /** All of them in order, for paper; authority is the caller's business. */
    public List<Stop> of(DossierCode code) {
        return Stop.all(timeline, code);
    }

    private Decision<DossierCode> goOn(ActGate.Open act) {
        var request = awaited.stream()
                .flatMapToInt(it -> it.request(act.code()).stream())
                .findFirst();
        if (request.isEmpty()) return standstill.runOn(act, Verb.GO_ON, DossierFacts.WENT_ON);
        var still = new Phase.AwaitingSupplement(act.at(), request.getAsInt());
        var fact = DossierFacts.stands(DossierFacts.AWAITS_AGAIN, Map.of("request", request.getAsInt()), act.reason());
        return standstill.stand(act, Verb.GO_ON, still, Pauses.SUPPLEMENT, fact);
    }

    private Decision<Stop> withdraw(ActGate.Open act) {
        var closed = closed(act, DossierClosed.How.WITHDRAWN);
        return act.dossier()
                .stand(Verb.WITHDRAW, new Phase.Withdrawn(act.at()))
                .map(next -> withdrawn(act, next, closed));
    }

    private Stop withdrawn(ActGate.Open act, Dossier next, DossierClosed closed) {
        var ended = act.dossier().work().open().close(closed);
        pauses.end(act.code(), act.at());
        var fact = DossierFacts.stands(DossierFacts.WITHDRAWN, Map.of(), act.reason());
        timeline.save(
                next, act.said(), Stream.concat(Stream.of(fact), ended.stream()).toList());
        events.publishEvent(closed);
        return ended(act, null, null);
    }

    private static Stop ended(ActGate.Open act, @Nullable String ground, @Nullable String signedAs) {
        return new Stop(ground, act.by().username(), act.agency(), act.at(), act.reason(), signedAs, null);
    }
}
