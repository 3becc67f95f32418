package vn.motcua.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.Explanation;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.NotFound;

/** The verbs of a dossier's life: accepted, transferred, resolved, returned. Each is one transaction and one fact. */
@Service
public class Dossiers {

    private final AcceptanceRules rules;
    private final Accepting accepting;
    private final HandingOut handingOut;
    private final DossierTable table;
    private final PartyTable parties;
    private final CardQuery cards;
    private final OpenSteps steps;
    private final FactTable facts;
    private final Timeline timeline;
    private final Promises promises;
    private final Catalogue catalogue;
    private final LegalClock clock;

    Dossiers(
            AcceptanceRules rules,
            Accepting accepting,
            HandingOut handingOut,
            DossierTable table,
            PartyTable parties,
            CardQuery cards,
            OpenSteps steps,
            FactTable facts,
            Timeline timeline,
            Promises promises,
            Catalogue catalogue,
            LegalClock clock) {
        this.rules = rules;
        this.accepting = accepting;
        this.handingOut = handingOut;
        this.table = table;
        this.parties = parties;
        this.cards = cards;
        this.steps = steps;
        this.facts = facts;
        this.timeline = timeline;
        this.promises = promises;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Checks, gives the code of the day, promises the date, writes the dossier and its first fact, opens its route. */
    @Transactional
    public Decision<AcceptedDossier> accept(Acceptance acceptance, Actor by) {
        var now = clock.instant();
        return rules.check(acceptance, by, now).map(it -> accepting.write(it, by, now));
    }

    /**
     * A dossier that a desk on another system has accepted under that code and promised for {@code dueAt} comes to an
     * agency here: the same dossier, not another one. {@code by} acts for that desk.
     */
    @Transactional
    public Decision<AcceptedDossier> arrive(DossierCode code, Acceptance acceptance, Instant dueAt, Actor by) {
        var now = clock.instant();
        // Its desk accepted it when it says, however long the message took: nobody back-dates anything here.
        var at = acceptance.receivedAt();
        return rules.check(acceptance, by, at == null || at.isAfter(now) ? now : at)
                .then(it -> {
                    if (table.find(code).isPresent()) return Decision.refused(Refusal.of("dossier.arrive.known", code));
                    return Decision.granted(accepting.arrived(code, it, dueAt, new Accepting.Moment(by, now)));
                });
    }

    /** The promise a desk of that agency would make for a receipt at that moment, with the ledger that proves it. */
    public Explanation promise(ProcedureVersion version, @Nullable String caseKey, String agency, Instant receivedAt) {
        return promises.explain(version, caseKey, agency, receivedAt);
    }

    /** The ledger of the current due moment; authority is the caller's business. */
    public Explanation clock(DossierCode code) {
        return promises.clock(table.find(code).orElseThrow(NotFound::new));
    }

    /** The dossier, when an agency at which this actor may see dossiers is a party of it. */
    public Optional<DossierCard> find(DossierCode code, Actor viewer) {
        return find(code, viewer, Permissions.VIEW);
    }

    /** The same for what needs another permission: at an agency that is a party, not just anywhere. */
    public Optional<DossierCard> find(DossierCode code, Actor viewer, String permission) {
        if (!parties.sees(code, viewer.agenciesWhere(permission))) return Optional.empty();
        return cards.find(code).map(it -> it.hasEnded() ? it : it.after(steps.look(code)));
    }

    /** The dossier for other rooms that have checked authority themselves (by a step, a hand-over or a look-up key). */
    public DossierCard get(DossierCode code) {
        return cards.find(code).orElseThrow(NotFound::new);
    }

    /** Why that may not be done with it now, if so. */
    public Optional<Refusal> notNow(DossierCode code, Verb verb) {
        return get(code).whyNot(verb);
    }

    /** From status 2 to 4: by what those facts say, which are written first, the receiving desk has passed it on. */
    @Transactional
    public void transferred(DossierCode code, Actor by, Instant at, List<Fact> causes) {
        var dossier = locked(code);
        var facts = new ArrayList<>(causes);
        if (dossier.waitsAtDesk()) facts.add(DossierFacts.passedOn());
        var next = dossier.waitsAtDesk() ? dossier.passOn(at) : dossier;
        timeline.save(next, Said.by(code, by, dossier.keeper().agency(), at), facts);
    }

    /** Lets an agency see the dossier from now on: a leg or a hand-over opens there. Harmless when it may already. */
    @Transactional
    public void admit(DossierCode code, String agency, Instant at) {
        admit(code, Set.of(agency), at);
    }

    /** The same for all whose legs open at once. */
    @Transactional
    public void admit(DossierCode code, Set<String> agencies, Instant at) {
        if (!agencies.isEmpty()) parties.admit(code, agencies, at);
    }

    /** Status 9: handling has ended and the result lies at the receiving desk. */
    @Transactional
    public Decision<DossierCode> resolve(DossierCode code, Resolution answer, Actor by, Instant at) {
        var dossier = locked(code);
        var numbered = catalogue
                .version(dossier.procedureVersion())
                .contents()
                .result()
                .numbered();
        var agency = dossier.keeper().agency();
        return dossier.resolve(at, answer, numbered)
                .map(next -> write(next, by, agency, at, DossierFacts.resolved(answer)));
    }

    /** Status 10: the result is given out by the desk that received; never refused because it is late. */
    @Transactional
    public Decision<DossierCode> handOut(HandOut handOut, Actor by) {
        return handingOut.write(handOut, by);
    }

    /** Whether that key opens the dossier's details to the public; compared in constant time. */
    public boolean opens(DossierCode code, String lookupKey) {
        return facts.opened(code, DossierFacts.LOOKUP_KEY)
                .filter(it -> LookupKey.same(it, lookupKey))
                .isPresent();
    }

    /**
     * The key printed on the receipt, for printing it again; a new requester has a new one; authority is the caller's
     * business.
     */
    public Optional<String> lookupKey(DossierCode code) {
        return facts.opened(code, DossierFacts.LOOKUP_KEY);
    }

    private Dossier locked(DossierCode code) {
        return table.lock(code).orElseThrow(NotFound::new);
    }

    private DossierCode write(Dossier next, Actor by, String agency, Instant at, Fact... facts) {
        timeline.save(next, Said.by(next.code(), by, agency, at), List.of(facts));
        return next.code();
    }
}
