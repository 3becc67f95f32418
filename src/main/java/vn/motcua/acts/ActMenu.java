package vn.motcua.acts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.DossierActions;
import vn.motcua.dossier.DossierCard;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Refusal;
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
        if (kind.isAtDesk())
            return viewer.mayAt(kind.permission(), dossier.keeper().agency());
        return dossier.isFor(viewer, kind.permission(), kind.verb());
    }

    /** What the law of the version knows no ground for is not offered, and says so. */
    private Optional<Refusal> notListed(Kind kind, DossierCard dossier) {
        var version = catalogue.version(dossier.procedureVersion());
        return switch (kind) {
            case PAUSE ->
                Grounds.of(kind, dossier, version).isEmpty()
                        ? Optional.of(Refusal.of("acts.PAUSE.no-ground"))
                        : Optional.empty();
            case GO_ON ->
                version.goOnBasis().isEmpty()
                        ? Optional.of(Refusal.of("dossier.go-on.not-listed", dossier.code()))
                        : Optional.empty();
            case OBLIGE ->
                version.mayOblige() ? Optional.empty() : Optional.of(Refusal.of("dossier.oblige.nothing-owed"));
            case RESUME, DISCHARGE, STOP, WITHDRAW, REAPPOINT, REOPEN -> Optional.empty();
        };
    }

    private Stream<Action> action(Kind kind, DossierCard dossier) {
        var phase = dossier.whyNot(kind.verb());
        if (phase.isPresent() && kind.isUndoing()) return Stream.empty();
        var whyNot = phase.or(() -> notListed(kind, dossier));
        var path = "/dossiers/" + dossier.code() + "/" + kind.noun();
        return Stream.of(new Action(kind.key("action"), path, whyNot.orElse(null)));
    }
}
