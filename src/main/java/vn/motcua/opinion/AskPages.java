package vn.motcua.opinion;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.DueQuestion;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Verb;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.NotFound;

/** Makes the page on which a question is written. */
@Component
class AskPages {

    private final OwnStepQuery steps;
    private final OpinionLaws laws;
    private final Addressees addressees;
    private final ReceivedPapers received;
    private final Catalogue catalogue;
    private final Dossiers dossiers;
    private final LegalClock clock;

    AskPages(
            OwnStepQuery steps,
            OpinionLaws laws,
            Addressees addressees,
            ReceivedPapers received,
            Catalogue catalogue,
            Dossiers dossiers,
            LegalClock clock) {
        this.steps = steps;
        this.laws = laws;
        this.addressees = addressees;
        this.received = received;
        this.catalogue = catalogue;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    DossierCard dossier(String code, Actor me) {
        return DossierCode.parse(code)
                .flatMap(it -> dossiers.find(it, me, Permissions.ASK))
                .orElseThrow(NotFound::new);
    }

    /** Why this officer cannot ask now; the verb looks again under lock. */
    List<Refusal> whyNot(DossierCard dossier, Actor me) {
        var notNow = dossier.whyNot(Verb.PASS_ON);
        if (notNow.isPresent()) return List.of(notNow.get());
        return steps.of(dossier.code(), me).isPresent()
                ? List.of()
                : List.of(Refusal.of("opinion.ask.not-your-step", dossier.code()));
    }

    AskPage page(DossierCard dossier, AskForm typed, List<Refusal> problems, Actor me) {
        var version = catalogue.version(dossier.procedureVersion());
        var own = steps.of(dossier.code(), me);
        var choices = own.map(it -> addressees.of(it.agency(), it.unit(), clock.today()))
                .orElse(new Addressees.Choices(List.of(), List.of()));
        var terms = laws.of(version);
        var days = own.map(it -> days(terms.days(), it)).orElse(terms.days().usual());
        var now = new AskPage.Now(
                received.of(dossier.code(), version),
                days,
                own.map(OwnStepQuery.Row::dueAt).orElse(null));
        return new AskPage(dossier, version, terms, choices, now, typed, problems);
    }

    /** As many as usual, unless the step itself is due before. */
    private int days(OpinionTerms.Days terms, OwnStepQuery.Row step) {
        var due = step.dueAt();
        var days = terms.usual();
        var calendar = addressees.calendar(step.agency());
        while (due != null
                && days > 1
                && calendar.due(DueQuestion.of(clock.instant(), terms.limit(days)))
                        .isAfter(due)) days--;
        return days;
    }
}
