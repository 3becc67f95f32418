package vn.motcua.opinion;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierActions;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.Verb;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.MenuEntry;
import vn.motcua.platform.Stale;

/** Asking for an opinion, in the action menu of a dossier; the list of opinions, in the menu of the house. */
@Component
@Order(54)
class OpinionMenu implements DossierActions {

    private final OwnStepQuery steps;

    OpinionMenu(OwnStepQuery steps) {
        this.steps = steps;
    }

    @Bean
    static MenuEntry opinionsInMenu() {
        return new MenuEntry("/opinions", "opinion.menu", Permissions.VIEW, 27);
    }

    @Bean
    static Stale.KeptWords wordsOfAnOpinion() {
        return Stale.KeptWords.of("question", "words", "reason", "document");
    }

    @Override
    public List<Action> of(DossierCard dossier, Actor viewer) {
        if (!viewer.may(Permissions.ASK)) return List.of();
        var notNow = dossier.whyNot(Verb.PASS_ON);
        if (notNow.isEmpty() && steps.of(dossier.code(), viewer).isEmpty())
            notNow = Optional.of(Refusal.of("opinion.ask.not-your-step", dossier.code()));
        return List.of(
                new Action("opinion.ask.action", "/dossiers/" + dossier.code() + "/opinions", notNow.orElse(null)));
    }
}
