package vn.motcua.acts;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.LegalGround;
import vn.motcua.dossier.DossierActions;
import vn.motcua.dossier.DossierCard;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.Stale;

/** The acts in the action menu of a dossier: those of this officer's posts that its law knows. */
@Component
@Order(60)
class ActMenu implements DossierActions {

    private final Catalogue catalogue;

    ActMenu(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Bean
    static Stale.KeptWords wordsOfAnAct() {
        return Stale.KeptWords.of("reason");
    }

    @Override
    public List<Action> of(DossierCard dossier, Actor viewer) {
        return Arrays.stream(Kind.values())
                .filter(it -> isFor(it, dossier, viewer))
                .flatMap(it -> action(it, dossier))
                .toList();
    }

    private boolean isFor(Kind kind, DossierCard dossier, Actor viewer) {
        if (kind.isAtDesk()) return viewer.mayAt(kind.permission(), dossier.agency());
        if (!viewer.may(kind.permission())) return false;
        var version = catalogue.version(dossier.procedureVersion());
        if (kind == Kind.GO_ON
                && version.ground(LegalGround.Kind.GO_ON_AFTER_STOP).isEmpty()) return false;
        return !kind.isGrounded() || !Grounds.of(kind, dossier, version).isEmpty();
    }

    private static Stream<Action> action(Kind kind, DossierCard dossier) {
        var whyNot = dossier.whyNot(kind.verb());
        if (whyNot.isPresent() && kind.isUndoing()) return Stream.empty();
        var path = "/dossiers/" + dossier.code() + "/" + kind.noun();
        return Stream.of(new Action(kind.key("action"), path, whyNot.orElse(null)));
    }
}
