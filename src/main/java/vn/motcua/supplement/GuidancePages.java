package vn.motcua.supplement;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Refusal;
import vn.motcua.organisation.Unit;
import vn.motcua.platform.Carried;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Once;

/** Makes the page of guidance for an officer: the procedure in force, the officer's desks, what the law allows. */
@Component
class GuidancePages {

    private static final String[] OWN = {
        "desk",
        "previous",
        "rows",
        "reason",
        "contact",
        "phone",
        "items[",
        "requester.kind",
        "requester.name",
        "requester.identifier",
        "requester.phone",
        "requester.address"
    };

    private final GuidanceRules rules;
    private final Guidances guidances;
    private final Catalogue catalogue;
    private final Laws laws;
    private final LegalClock clock;

    GuidancePages(GuidanceRules rules, Guidances guidances, Catalogue catalogue, Laws laws, LegalClock clock) {
        this.rules = rules;
        this.guidances = guidances;
        this.catalogue = catalogue;
        this.laws = laws;
        this.clock = clock;
    }

    ProcedureVersion version(String procedure) {
        return catalogue.inForce(procedure, clock.today()).orElseThrow(NotFound::new);
    }

    /** Who comes again is known already. */
    GuidanceForm after(String previous, Actor me) {
        if (previous.isEmpty()) return new GuidanceForm(null, null, null, null);
        var before = guidances.find(previous, me).orElseThrow(NotFound::new);
        return new GuidanceForm(ApplicantFields.of(before.applicant()), before.desk(), previous, null);
    }

    static AskForm fresh(Actor me) {
        return new AskForm(null, null, null, me.name(), null, null, null, null, Once.newKey());
    }

    GuidancePage page(String procedure, GuidanceForm typed, AskForm asked, List<Refusal> problems, Actor me) {
        var version = version(procedure);
        var desks = desks(version, me);
        return new GuidancePage(
                version,
                desks,
                typed,
                asked,
                AskPages.rows(asked),
                terms(version, desks, typed, me),
                problems,
                carried());
    }

    /** What the law of today allows at the officer's desk, after what this citizen was told before. */
    Terms terms(String procedure, GuidanceForm typed, Actor me) {
        var version = version(procedure);
        return terms(version, desks(version, me), typed, me);
    }

    private List<Unit> desks(ProcedureVersion version, Actor me) {
        if (rules.desks(me).isEmpty()) throw new AccessDeniedException("no desk");
        var desks = rules.desks(version, me, clock.today());
        if (desks.isEmpty()) throw new NotFound();
        return desks;
    }

    /** What the counter's form has that this one does not show. */
    static Carried carried() {
        return Carried.beyond(OWN);
    }

    /**
     * What was written here before the clerk went back to the counter; else, where papers are counted there, those that
     * are not: nobody has to look them up again.
     */
    AskForm draft(String procedure, AskForm typed, Actor me) {
        if (typed.items() != null) return typed;
        var counted = carried();
        var papers = version(procedure).contents().papers();
        var missing = papers.stream()
                .filter(it -> it.required() && !counted.has("papers[" + it.key() + "]."))
                .limit(AskingRules.ITEMS_MAX)
                .toList();
        if (missing.size() == papers.size() || !counted.has("papers[")) return fresh(me);
        var items = new HashMap<String, ItemFields>();
        for (var it : missing) items.put(String.valueOf(items.size() + 1), new ItemFields(it.key(), null, null));
        return new AskForm(null, null, items, me.name(), null, Math.max(1, items.size()), null, null, Once.newKey());
    }

    private Terms terms(ProcedureVersion version, List<Unit> desks, GuidanceForm typed, Actor me) {
        var now = clock.instant();
        var law = laws.of(version, now, desks.getFirst().agency().value());
        var told = Optional.ofNullable(typed.previousOrNone())
                .flatMap(it -> guidances.find(it, me))
                .map(it -> it.given().nth())
                .orElse(0);
        var max = law.max();
        var beyondMax = law.isBeyondMax(new AskingLaw.Case(told, now, null, now));
        return new Terms(told, max.isEmpty() ? null : max.getAsInt(), null, beyondMax, true);
    }
}
