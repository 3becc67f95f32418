package vn.motcua.reception;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.dossier.Acceptance;
import vn.motcua.dossier.AcceptedDossier;
import vn.motcua.dossier.Boundaries;
import vn.motcua.dossier.Boundaries.Competent;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.HandOut;
import vn.motcua.dossier.Person;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.LegalClock;
import vn.motcua.reception.OwnDesks.Desk;
import vn.motcua.route.Sittings;

/**
 * Answered while the citizen waits (NĐ 61/2018 Art. 17): received, done and given out in one act, with everything that
 * the long way writes; the receipt is printed when the citizen asks for it.
 */
@Service
class AtOnce {

    private final Receptions receptions;
    private final Sittings sittings;
    private final Dossiers dossiers;
    private final Boundaries boundaries;
    private final OwnDesks desks;
    private final LegalClock clock;

    AtOnce(
            Receptions receptions,
            Sittings sittings,
            Dossiers dossiers,
            Boundaries boundaries,
            OwnDesks desks,
            LegalClock clock) {
        this.receptions = receptions;
        this.sittings = sittings;
        this.dossiers = dossiers;
        this.boundaries = boundaries;
        this.desks = desks;
        this.clock = clock;
    }

    /** Where the law of the version has it so, for an officer with every right that its route asks for. */
    boolean isOffered(ProcedureVersion version, @Nullable String caseKey, Desk desk, Actor me) {
        return version.isAnsweredAtOnce(caseKey)
                && me.mayAt(Permissions.RETURN, desk.agency().code().value())
                && sittings.mayWalk(version, desk.unit(), clock.today(), me);
    }

    /** All or nothing, as receiving is. */
    @Transactional(propagation = Propagation.NESTED)
    public Decision<AcceptedDossier> answer(Application application, Actor by) {
        var decision = whyNot(application.acceptance(), by)
                .then(comer -> receptions
                        .accept(application, by)
                        .then(accepted -> sittings.walk(accepted.code(), by)
                                .then(code -> dossiers.handOut(
                                        new HandOut(
                                                code,
                                                dossiers.get(code).version(),
                                                comer.name(),
                                                comer.identifier(),
                                                ""),
                                        by))
                                .map(_ -> accepted)));
        if (decision instanceof Refused<AcceptedDossier>)
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return decision;
    }

    /** Who stands at the desk and takes the result along. */
    private Decision<Person> whyNot(Acceptance acceptance, Actor by) {
        var desk = desks.find(acceptance.desk(), by, Permissions.ACCEPT, clock.today());
        if (desk.isEmpty())
            return Decision.refused(Refusal.of("reception.desk.not-yours").on("desk"));
        if (!isOffered(acceptance.version(), acceptance.caseKey(), desk.get(), by))
            return Decision.refused(Refusal.of("reception.at-once.not-offered"));
        if (competent(acceptance, desk.get()) instanceof Granted<Competent>(var it) && it.isElsewhere())
            return Decision.refused(
                    Refusal.of("reception.at-once.elsewhere", it.agency().name())
                            .on("place"));
        if (acceptance.channel() != Channel.IN_PERSON || acceptance.receivedAt() != null)
            return Decision.refused(
                    Refusal.of("reception.at-once.not-in-person").on("channel"));
        var authorised = acceptance.authorised();
        var submitter = acceptance.submitter();
        if (submitter != null && !submitter.isOneWith(authorised == null ? acceptance.requester() : authorised))
            return Decision.refused(Refusal.of("reception.at-once.submitter").on("submitter.name"));
        return Decision.granted(authorised == null ? acceptance.requester() : authorised);
    }

    /** Where nobody is, or may be, competent, receiving says so with everything else that is wrong. */
    private Decision<Competent> competent(Acceptance acceptance, Desk desk) {
        return boundaries.competent(
                acceptance.version(), desk.agency().code(), acceptance.where().place(), clock.today());
    }
}
