package vn.motcua.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.LegalGround;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;

/**
 * The clock of a dossier made to stand still and run again: paused on a ground its procedure version lists, while a
 * citizen pays, while a supplement is awaited. Each is one transaction and one fact.
 */
@Service
public class Pauses {

    /** How a payment and a supplement are named in the stretches not counted; other grounds are the catalogue's. */
    static final String PAYMENT = LegalGround.Kind.TAX_PAYMENT.name();

    static final String SUPPLEMENT = "SUPPLEMENT";

    private final ActGate gate;
    private final Standstill standstill;
    private final Catalogue catalogue;

    Pauses(ActGate gate, Standstill standstill, Catalogue catalogue) {
        this.gate = gate;
        this.standstill = standstill;
        this.catalogue = catalogue;
    }

    /** Refused on a ground that the law of the version does not list. */
    @Transactional
    public Decision<DossierCode> pause(Asked asked, LegalGround.Kind ground, Actor by) {
        return gate.open(asked, Permissions.PAUSE, by).then(act -> {
            if (!ground.isPause() || !lists(act.dossier(), ground))
                return Decision.refused(
                        Refusal.of("dossier.pause.not-listed", asked.code()).on("ground"));
            return catalogue.version(act.dossier().procedureVersion()).standsStillByItself(ground)
                    ? Decision.refused(
                            Refusal.of("dossier.pause.by-step", asked.code()).on("ground"))
                    : pause(act, ground);
        });
    }

    @Transactional
    public Decision<DossierCode> resume(Asked asked, Actor by) {
        return gate.open(asked, Permissions.PAUSE, by)
                .then(act -> standstill.runOn(act, Verb.RESUME, DossierFacts.RESUMED));
    }

    /**
     * The citizen has been told what to pay (status 6); the clock stands still where the version says so. Refused where
     * nothing can be owed.
     */
    @Transactional
    public Decision<DossierCode> oblige(Asked asked, Actor by) {
        return gate.openAtDesk(asked, Permissions.OBLIGE, by).then(act -> {
            if (!catalogue.version(act.dossier().procedureVersion()).mayOblige())
                return Decision.refused(Refusal.of("dossier.oblige.nothing-owed"));
            var stands = lists(act.dossier(), LegalGround.Kind.TAX_PAYMENT);
            var fact =
                    DossierFacts.stands(DossierFacts.OBLIGED, Map.of("stands", Boolean.toString(stands)), act.reason());
            return standstill.stand(act, Verb.OBLIGE, new Phase.Obligation(act.at(), stands), PAYMENT, fact);
        });
    }

    /** Proof of payment has come; it is the reason. */
    @Transactional
    public Decision<DossierCode> discharge(Asked asked, Actor by) {
        return gate.openAtDesk(asked, Permissions.OBLIGE, by)
                .then(act -> standstill.runOn(act, Verb.DISCHARGE, DossierFacts.DISCHARGED));
    }

    /**
     * The same while the result lies at the desk already: status 6 to 9 in one act. {@code done}: how the last step
     * ended, which route has closed.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Decision<DossierCode> dischargeAndResolve(Held held, Resolution answer, Fact done) {
        return standstill.paidAndResolved(held.open(), answer, done);
    }

    /** The desk has asked the citizen for papers; {@code request}: counted from 1. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Decision<DossierCode> await(Held held, int request) {
        var act = held.open();
        var fact = DossierFacts.stands(DossierFacts.SUPPLEMENT_ASKED, Map.of("request", request), "");
        return standstill.stand(
                act, Verb.ASK_SUPPLEMENT, new Phase.AwaitingSupplement(act.at(), request), SUPPLEMENT, fact);
    }

    /** The last paper asked for has come: the limit begins anew or runs on, by the policy of the day of receipt. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Decision<DossierCode> supplemented(Held held, boolean anew) {
        var act = held.open();
        return anew
                ? standstill.runAnew(act, Verb.SUPPLEMENT, act.at(), DossierFacts.SUPPLEMENTED)
                : standstill.runOn(act, Verb.SUPPLEMENT, DossierFacts.SUPPLEMENTED);
    }

    /** The dossier has come to a step whose time the law does not count. For route, which keeps that step open. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void standAt(DossierCode code, LegalGround.Kind ground, Actor by, String agency, Instant at) {
        var act = gate.forRoom(code, by, agency, at);
        var still = new Phase.Paused(at, ground.name());
        if (standstill.stood(act, Verb.PAUSE, still, ground.name(), paused(act, ground)) instanceof Refused<Dossier> no)
            throw new IllegalStateException("came to a step while not in process: " + no.reasons());
    }

    /** That step has ended, or its posting is over; nothing when the clock runs already. For route. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<ClockRuns> runOn(DossierCode code, Actor by, String agency, Instant at) {
        var act = gate.forRoom(code, by, agency, at);
        if (act.dossier().allowing(Verb.RESUME) instanceof Refused<Dossier>) return Optional.empty();
        return switch (standstill.ranOn(act, Verb.RESUME, DossierFacts.RESUMED)) {
            case Granted<Dossier>(var running) -> Optional.of(Standstill.runs(running, at, false));
            case Refused<Dossier> _ -> Optional.empty();
        };
    }

    private Decision<DossierCode> pause(ActGate.Open act, LegalGround.Kind ground) {
        var still = new Phase.Paused(act.at(), ground.name());
        return standstill.stand(act, Verb.PAUSE, still, ground.name(), paused(act, ground));
    }

    private static Fact paused(ActGate.Open act, LegalGround.Kind ground) {
        return DossierFacts.stands(DossierFacts.PAUSED, Map.of("ground", ground.name()), act.reason());
    }

    private boolean lists(Dossier dossier, LegalGround.Kind ground) {
        return catalogue.version(dossier.procedureVersion()).ground(ground).isPresent();
    }
}
