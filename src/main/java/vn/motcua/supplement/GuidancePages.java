package vn.motcua.supplement;

import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Once;

/** Makes the page of guidance for an officer: the procedure in force, the officer's desks, what the law allows. */
@Component
class GuidancePages {

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
        if (previous.isEmpty()) return new GuidanceForm(null, null, null);
        var before = guidances.find(previous, me).orElseThrow(NotFound::new);
        return new GuidanceForm(ApplicantFields.of(before.applicant()), before.desk(), previous);
    }

    static AskForm fresh(Actor me) {
        return new AskForm(null, null, null, me.name(), null, null, null, null, Once.newKey());
    }

    GuidancePage page(String procedure, GuidanceForm typed, AskForm asked, List<Refusal> problems, Actor me) {
        var version = version(procedure);
        if (rules.desks(me).isEmpty()) throw new AccessDeniedException("no desk");
        var desks = rules.desks(version, me, clock.today());
        if (desks.isEmpty()) throw new NotFound();
        var previous = typed.previousOrNone();
        var told = previous == null
                ? 0
                : guidances.find(previous, me).map(it -> it.given().nth()).orElse(0);
        return new GuidancePage(
                version,
                desks,
                typed,
                asked,
                AskPages.rows(asked),
                terms(version, told, desks.getFirst().agency().value()),
                problems);
    }

    private Terms terms(ProcedureVersion version, int told, String agency) {
        var now = clock.instant();
        var law = laws.of(version, now, agency);
        var max = law.max();
        var beyondMax = law.isBeyondMax(new AskingLaw.Case(told, now, null, now));
        return new Terms(told, max.isEmpty() ? null : max.getAsInt(), null, beyondMax);
    }
}
