package vn.motcua.acts;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierActions;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.Verb;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.Stale;

/** What the desk that received may change about the people of a dossier, in its action menu. */
@Component
@Order(70)
class PeopleMenu implements DossierActions {

    @Bean
    static Stale.KeptWords wordsOfACorrection() {
        var fields = Stream.of("requester", "submitter", "authorised")
                .flatMap(role -> Stream.of("name", "identifier", "phone", "email", "address")
                        .map(part -> role + "." + part))
                .toList();
        return new Stale.KeptWords(fields);
    }

    @Override
    public List<Action> of(DossierCard dossier, Actor viewer) {
        if (!viewer.mayAt(Permissions.CORRECT, dossier.agency())) return List.of();
        var path = "/dossiers/" + dossier.code() + "/corrections";
        return List.of(new Action(
                "acts.correct.action", path, dossier.whyNot(Verb.CORRECT).orElse(null)));
    }
}
