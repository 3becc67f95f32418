package vn.motcua.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierActions;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.Replacements;
import vn.motcua.dossier.Verb;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.Stale;

/** What the desk that received may change about the people of a dossier, in its action menu. */
@Component
@Order(70)
class PeopleMenu implements DossierActions {

    private final Replacements replacements;

    PeopleMenu(Replacements replacements) {
        this.replacements = replacements;
    }

    @Bean
    static Stale.KeptWords wordsOfACorrection() {
        var fields = Stream.of("requester", "submitter", "authorised")
                .flatMap(role -> Stream.of("name", "identifier", "phone", "email", "address")
                        .map(part -> role + "." + part));
        return new Stale.KeptWords(Stream.concat(fields, Stream.of("number")).toList());
    }

    @Override
    public List<Action> of(DossierCard dossier, Actor viewer) {
        var actions = new ArrayList<Action>();
        if (viewer.mayAt(Permissions.CORRECT, dossier.keeper().agency()))
            actions.add(action("acts.correct.action", "corrections", dossier, dossier.whyNot(Verb.CORRECT)));
        if (viewer.mayAt(Permissions.REPLACE, dossier.keeper().agency()))
            actions.add(action("acts.replace.action", "replacements", dossier, replacements.whyNot(dossier)));
        return actions;
    }

    private static Action action(String labelKey, String noun, DossierCard dossier, Optional<Refusal> whyNot) {
        var path = "/dossiers/" + dossier.code() + "/" + noun;
        return new Action(labelKey, path, whyNot.orElse(null));
    }
}
