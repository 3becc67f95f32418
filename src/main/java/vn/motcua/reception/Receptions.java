package vn.motcua.reception;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.motcua.catalogue.FeeRule;
import vn.motcua.documents.Documents;
import vn.motcua.dossier.AcceptedDossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.fees.FeeReceipt;
import vn.motcua.fees.Fees;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.LegalClock;
import vn.motcua.supplement.Guidance;
import vn.motcua.supplement.Guidances;

/** The counter's two answers: received (form 01) or not received (form 03). */
@Service
public class Receptions {

    private final Dossiers dossiers;
    private final Documents documents;
    private final Fees fees;
    private final OwnDesks desks;
    private final TrackingBook books;
    private final NonAcceptances nonAcceptances;
    private final Guidances guidances;
    private final LegalClock clock;

    Receptions(
            Dossiers dossiers,
            Documents documents,
            Fees fees,
            OwnDesks desks,
            TrackingBook books,
            NonAcceptances nonAcceptances,
            Guidances guidances,
            LegalClock clock) {
        this.dossiers = dossiers;
        this.documents = documents;
        this.fees = fees;
        this.desks = desks;
        this.books = books;
        this.nonAcceptances = nonAcceptances;
        this.guidances = guidances;
        this.clock = clock;
    }

    /**
     * Dossier, papers, line in the tracking book and fee in one transaction: all or nothing. Refused with every reason
     * at once: a desk that is not the officer's, what the dossier refuses, papers missing or not listed, the fee.
     */
    @Transactional(propagation = Propagation.NESTED)
    public Decision<AcceptedDossier> accept(Application application, Actor by) {
        var acceptance = application.acceptance();
        var desk = desks.find(acceptance.desk(), by, Permissions.ACCEPT, clock.today());
        if (desk.isEmpty())
            return Decision.refused(Refusal.of("reception.desk.not-yours").on("desk"));
        var reasons = new ArrayList<Refusal>();
        var decision = dossiers.accept(acceptance, by);
        if (decision instanceof Refused<AcceptedDossier>(var no)) reasons.addAll(no);
        reasons.addAll(documents.missing(acceptance.version(), application.papers()));
        if (reasons.isEmpty() && decision instanceof Granted<AcceptedDossier>(var accepted)) {
            documents.record(accepted.code(), application.papers(), by);
            books.enter(application, accepted, desk.get(), by);
            reasons.addAll(guided(application, accepted, by));
            reasons.addAll(takeFee(application, accepted, desk.get(), by));
        }
        if (reasons.isEmpty()) return decision;
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new Refused<>(reasons);
    }

    /** Refuses to receive, with the reason and its legal basis; keeps a temporary reference and prints form 03. */
    @Transactional
    public Decision<NonAcceptance> refuse(NonAcceptanceDraft draft, Actor by) {
        return nonAcceptances.refuse(draft, by);
    }

    /** A refusal to receive of an agency at which the viewer may refuse. */
    public Optional<NonAcceptance> find(String reference, Actor viewer) {
        return find(reference, viewer, Permissions.REFUSE);
    }

    /** The same for what needs another permission: at the very agency that refused. */
    public Optional<NonAcceptance> find(String reference, Actor viewer, String permission) {
        return nonAcceptances.find(reference, viewer, permission);
    }

    /** What was told before is counted with what may still be asked for. */
    private List<Refusal> guided(Application application, AcceptedDossier accepted, Actor by) {
        var reference = application.guidance();
        if (reference == null) return List.of();
        var version = application.acceptance().version();
        return guidances.accepted(reference, accepted, version, by) instanceof Refused<Guidance>(var no)
                ? no
                : List.of();
    }

    private List<Refusal> takeFee(Application application, AcceptedDossier accepted, OwnDesks.Desk desk, Actor by) {
        var taken = application.fee();
        var rule = application.acceptance().version().terms().fee();
        if (taken == null || rule.kind() == FeeRule.Kind.FREE) return List.of();
        var owed = fees.owed(rule, taken.pages(), taken.copies());
        var agency = desk.agency().code().value();
        return fees.take(accepted.code(), agency, owed, taken.exemption(), by) instanceof Refused<FeeReceipt>(var no)
                ? no
                : List.of();
    }
}
