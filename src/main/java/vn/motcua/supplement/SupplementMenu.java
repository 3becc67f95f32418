package vn.motcua.supplement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/** Asking for more, and taking it in, in the action menu of a dossier. */
@Component
@Order(55)
class SupplementMenu implements DossierActions {

    private final Asks asks;
    private final Supplements supplements;

    SupplementMenu(Asks asks, Supplements supplements) {
        this.asks = asks;
        this.supplements = supplements;
    }

    @Bean
    static MenuEntry supplementsInMenu() {
        return new MenuEntry("/supplements", "supplement.menu", Permissions.ISSUE, 26);
    }

    @Bean
    static Stale.KeptWords wordsOfARequest() {
        var rows = IntStream.rangeClosed(1, AskingRules.ITEMS_MAX)
                .mapToObj(AskForm::field)
                .flatMap(row -> Stream.of(row + ".what", row + ".basis", row + ".givenUp"));
        return new Stale.KeptWords(Stream.concat(Stream.of("reason"), rows).toList());
    }

    @Override
    public List<Action> of(DossierCard dossier, Actor viewer) {
        var actions = new ArrayList<Action>();
        var atDesk = viewer.mayAt(Permissions.ISSUE, dossier.keeper().agency());
        if (atDesk && dossier.whyNot(Verb.SUPPLEMENT).isEmpty())
            actions.add(new Action("supplement.ANSWER.action", path(dossier, "supplements"), null));
        else if (atDesk) actions.add(action(AskPage.Kind.ISSUE, dossier, asks.whyNot(dossier)));
        if (viewer.may(Permissions.ASK))
            actions.add(
                    action(AskPage.Kind.PROPOSE, dossier, asks.whyNot(dossier).or(() -> waiting(dossier))));
        return actions;
    }

    private Optional<Refusal> waiting(DossierCard dossier) {
        return asks.proposal(supplements.of(dossier.code())).map(_ -> Refusal.of("supplement.waiting", dossier.code()));
    }

    private static Action action(AskPage.Kind kind, DossierCard dossier, Optional<Refusal> whyNot) {
        return new Action(kind.key("action"), path(dossier, kind.noun()), whyNot.orElse(null));
    }

    private static String path(DossierCard dossier, String noun) {
        return "/dossiers/" + dossier.code() + "/" + noun;
    }
}
