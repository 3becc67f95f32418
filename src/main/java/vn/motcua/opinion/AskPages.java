package vn.motcua.opinion;

import java.util.List;
import org.springframework.stereotype.Component;
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
    private final Catalogue catalogue;
    private final Dossiers dossiers;
    private final LegalClock clock;

    AskPages(
            OwnStepQuery steps,
            OpinionLaws laws,
            Addressees addressees,
            Catalogue catalogue,
            Dossiers dossiers,
            LegalClock clock) {
        this.steps = steps;
        this.laws = laws;
        this.addressees = addressees;
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
        var choices = steps.of(dossier.code(), me)
                .map(it -> addressees.of(it.agency(), it.unit(), clock.today()))
                .orElse(new Addressees.Choices(List.of(), List.of()));
        return new AskPage(dossier, version, laws.of(version), choices, typed, problems);
    }
}
